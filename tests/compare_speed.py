"""How fast is this tree beside another commit? make benchmark BASE=3d799ab BENCHMARK="build check"

python tests/compare_speed.py BASE [ROW ...] [--turns N] [--faults "--seed 0 --count 30"]

Both trees are checked out side by side in a temporary folder, this one as it stands, with what is
not committed yet; both use this tree's .venv and node_modules, and nothing is installed. Each row
runs the command of each tree's own Makefile, base and here in turn: the short rows three times
(--turns), `test` and `faults` once. The table gives the middle figure, and between which lowest
and highest it lies. A page is a file of docs/en or docs/zh-TW, a program one of snippets/.
checks/measuring.py says what is measured; memory is the largest process, and all together.

The rows; without any named, all are run:
"""

import argparse
import contextlib
import os
import shlex
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import benchmark
from checks.measuring import Command, Failed, measure
from checks.pages import ROOT
from checks.sites import free_port

ENVIRONMENT = (".venv", "node_modules")
# it is set up already, for this tree; make is not to change it for the other's
SET_UP = (".venv/site", ".venv/test", "node_modules/.site", "node_modules/.test")
MAKE = ["make", *(f"--old-file={stamp}" for stamp in SET_UP)]
SECONDS = 300  # until a served site is built, on a busy machine
LINES = 15  # of what a command that failed wrote last


@dataclass(frozen=True)
class Figure:
    """One figure of a row. Its target is a `ratio` to the base, or `at_most` a value."""

    what: str
    value: float
    unit: str = ""
    ratio: float | None = None
    at_most: float | None = None


@dataclass(frozen=True)
class Tree:
    name: str
    root: Path
    folder: Path  # for what its commands leave behind
    faults: str

    def environment(self):
        """As the user's, without what the make that called this program says to another make."""
        mine = {name: value for name, value in os.environ.items() if "MAKE" not in name}
        return {**mine, "TMPDIR": str(self.folder)}

    def make(self, target, *variables):
        """The Cost of `make target` in this tree."""
        told = shlex.join(["make", target, *variables])
        print(f"  {self.name}: {told} ...", end="", file=sys.stderr, flush=True)
        cost = measure(*MAKE, target, *variables, cwd=self.root, env=self.environment())
        said = cost.said.rstrip().splitlines()
        print(f" {cost.wall:.1f} s: {said[-1] if said else ''}", file=sys.stderr)
        if cost.status:
            raise Failed(
                f"{self.name}: `{told}` fails (exit code {cost.status}). It wrote last:\n"
                + "\n".join(said[-LINES:])
            )
        return cost

    def pages(self):
        docs = [self.root / "docs" / language for language in ("en", "zh-TW")]
        return sum(
            path.suffix in (".md", ".ipynb") for folder in docs for path in folder.rglob("*")
        )

    def programs(self):
        return len(list(self.root.glob("snippets/*/*.py")))


# ---- the rows ----


def build(tree):
    """both languages, into site/"""
    cost = tree.make("site")
    yield Figure("build: CPU a page", cost.cpu / tree.pages(), "s", ratio=0.75)
    yield Figure("build: wall a page", cost.wall / tree.pages(), "s", ratio=0.55)
    yield from memory("build", cost)


def check(tree):
    """make check"""
    cost = tree.make("check")
    yield Figure("check: CPU a program", cost.cpu / tree.programs(), "s", ratio=0.67)
    yield Figure("check: wall", cost.wall, "s", ratio=0.67)
    yield from memory("check", cost)


def test(tree):
    """make test, all of it: see in what it says that nothing was skipped; long"""
    cost = tree.make("test")
    yield Figure("test: wall", cost.wall, "s", ratio=0.4)
    yield from memory("test", cost)


def faults(tree):
    """make faults, the same seed and count; long"""
    cost = tree.make("faults", f"FAULTS={tree.faults}")
    yield Figure("faults: wall", cost.wall, "s", ratio=0.5)
    yield from memory("faults", cost)


def programs(tree):
    """50, 200 and 1,000 programs checked, against the floor of benchmark.py"""
    for count in (50, 200, 1000):
        folder = tree.folder / f"snippets-{count}"
        print(f"  {tree.name}: {count} programs ...", file=sys.stderr)
        if not folder.exists():
            benchmark.record(folder, count, tree.root)
        floor, cost = benchmark.turn(folder, tree.root)
        yield Figure(f"programs, {count}: CPU / floor's", cost.cpu / floor.cpu, at_most=1.3)
    yield from memory("programs, 1000", cost)


def page(tree):
    """make check PAGE=kl-divergence, of this tree alone"""
    cost = tree.make("check", "PAGE=kl-divergence")
    yield Figure("one page checked: wall", cost.wall, "s", at_most=4)
    yield from memory("one page checked", cost)


def serving(tree):
    """from a page's change until the server gives the changed page"""
    port, source = free_port(), tree.root / "docs/en/kl-divergence.md"
    text, walls = source.read_text(encoding="utf-8"), []
    command = [*MAKE, "serve", f"SITE_PORT={port}"]
    print(f"  {tree.name}: make serve ...", file=sys.stderr)
    with Command(*command, cwd=tree.root, env=tree.environment()) as server:
        wait_for_page(tree, server, port, "</html>")
        for word in ("Zebra", "Okapi", "Quagga"):
            source.write_text(f"{text}\n\n{word}.\n", encoding="utf-8")
            saved = time.perf_counter()
            wait_for_page(tree, server, port, f"{word}.")
            walls.append(time.perf_counter() - saved)
        cost = server.stop()
    source.write_text(text, encoding="utf-8")
    yield Figure("changed page while serving: wall", statistics.median(walls), "s", at_most=1)
    yield from memory("serving", cost)


def wait_for_page(tree, server, port, words):
    end = time.monotonic() + SECONDS
    while server.runs() and time.monotonic() < end:
        with contextlib.suppress(OSError):  # it does not listen yet, or answers with an error
            address = f"http://localhost:{port}/kl-divergence/"
            with urllib.request.urlopen(address, timeout=SECONDS) as answer:
                if words in answer.read().decode():
                    return
        time.sleep(0.02)
    raise Failed(f"{tree.name}: `make serve` does not serve the page:\n{server.said()}")


def memory(what, cost):
    yield Figure(f"{what}: memory, largest", cost.largest, "MB", ratio=1)
    if cost.together:
        yield Figure(f"{what}: memory, together", cost.together, "MB", ratio=1)


ROWS = {row.__name__: row for row in (build, check, test, faults, programs, page, serving)}
LONG, ONLY_HERE = {"test", "faults"}, {"page"}


# ---- the table ----


def line(base, here):
    """A line of the table, from the Figures of each turn; `base` may be empty."""
    first = here[0]
    middle = {
        tree: statistics.median(figure.value for figure in figures) if figures else None
        for tree, figures in (("base", base), ("here", here))
    }
    ratio = middle["here"] / middle["base"] if base else None
    aim, met = "-", None
    if first.at_most:
        aim, met = f"{first.at_most:g} {first.unit}".strip(), middle["here"] <= first.at_most
    elif base:
        aim, met = f"ratio {first.ratio:g}", round(ratio, 2) <= first.ratio
    return columns(
        f"{first.what}{first.unit and ', ' + first.unit}",
        spread(middle["base"], base),
        spread(middle["here"], here),
        f"{ratio:.2f}" if base else "-",
        aim,
        {True: "yes", False: "no", None: "-"}[met],
    )


def spread(middle, figures):
    if not figures:
        return "-"
    values = [figure.value for figure in figures]
    between = f" ({min(values):.4g} to {max(values):.4g})" if len(values) > 1 else ""
    return f"{middle:.4g}{between}"


def columns(what, base, here, ratio, target, met):
    return f"{what:<40} {base:>24} {here:>24} {ratio:>6}  {target:<10} {met}"


def compare(row, trees, turns):
    """Run a row's command in each tree in turn; its lines of the table."""
    turns = 1 if row in LONG else turns
    figures = {tree.name: [] for tree in trees}
    for _ in range(turns):
        for tree in trees:
            if tree.name == "here" or row not in ONLY_HERE:
                figures[tree.name].append(list(ROWS[row](tree)))
    base, here = (list(zip(*figures[name])) for name in ("base", "here"))
    return [line(base[number] if base else [], here[number]) for number in range(len(here))]


# ---- the two trees ----


def git(*arguments, **environment):
    done = subprocess.run(
        ["git", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise Failed(f"git {arguments[0]}: {done.stderr.strip()}")
    return done.stdout.strip()


def commit_of(name):
    with contextlib.suppress(Failed):
        return git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    raise Failed(f"no commit {name!r} here; `git log --oneline` lists what BASE can be")


def commit_of_this_tree(folder):
    """A commit of this tree's files as they are, that no branch knows."""
    index = {"GIT_INDEX_FILE": str(folder / "index")}
    git("add", "--all", **index)
    # .gitignore names folders; these may be links
    git("rm", "--cached", "--quiet", "--ignore-unmatch", *ENVIRONMENT, **index)
    who = ["-c", "user.name=benchmark", "-c", "user.email=benchmark@localhost"]
    tree = git("write-tree", **index)
    return git(*who, "commit-tree", tree, "-p", "HEAD", "-m", "The tree as it stands")


@contextlib.contextmanager
def checked_out(commit, folder):
    """A working tree of a commit in `folder`, with this tree's environment, and gone afterwards."""
    try:
        git("worktree", "add", "--detach", str(folder), commit)
        for name in ENVIRONMENT:
            (folder / name).symlink_to((ROOT / name).resolve())
        yield folder
    finally:
        git("worktree", "remove", "--force", str(folder))


# ---- the command line ----


def main():
    rows = "\n".join(f"  {name:<10} {row.__doc__}" for name, row in ROWS.items())
    parser = argparse.ArgumentParser(
        description=f"{__doc__}{rows}", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("base", metavar="BASE", help="the commit to compare with")
    parser.add_argument("rows", metavar="ROW", nargs="*", help=" ".join(ROWS))
    parser.add_argument("--turns", type=int, default=3, help="of the short rows (3)")
    parser.add_argument("--faults", default="--seed 0 --count 30", help="what make faults is told")
    options = parser.parse_args()
    if not options.base:
        parser.error("which commit to compare with? make benchmark BASE=3d799ab")
    for row in options.rows:
        if row not in ROWS:
            parser.error(f"no row {row!r}; there are: {' '.join(ROWS)}")
    if options.turns < 1:
        parser.error(f"--turns {options.turns}: at least 1")
    failed = False
    with contextlib.ExitStack() as stack:
        base = commit_of(options.base)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="benchmark-")))
        trees = []
        for name, commit in (("base", base), ("here", commit_of_this_tree(folder))):
            (left := folder / f"left-by-{name}").mkdir()
            root = stack.enter_context(checked_out(commit, folder / name))
            trees.append(Tree(name, root, left, options.faults))
        print(f"base: {options.base}; in brackets the lowest and the highest of {options.turns}\n")
        print(columns("what", "base", "here", "ratio", "target", "met"), flush=True)
        for row in options.rows or ROWS:
            try:
                print(*compare(row, trees, options.turns), sep="\n", flush=True)
            except Failed as reason:
                failed = True
                print(f"{row}: no figures. {reason}", flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    # children start with the interrupt's own meaning, also where this process was told to ignore it
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    try:
        main()
    except Failed as reason:
        sys.exit(str(reason))
    except KeyboardInterrupt:
        sys.exit("interrupted; the temporary trees are removed")
