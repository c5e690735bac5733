"""Plant faults in a copy of the project, one at a time, and report those that the checks do not notice.

python tests/faults.py [--seed N] [--count N] [--kind WORD] [--jobs N] [--update]

Each fault is drawn at random (the seed decides) from the kinds below and planted in a copy; then the checks run there, those
that need no browser, and stop at the first failure. A fault that no check notices survives: it is listed with file and line, and
the command fails. A changed program that prints and draws byte for byte what it did is no fault (its page stays true); such
draws are counted as equivalent and drawn again. Formulas are changed in both languages at once, so that only the evaluation of the
formula can notice, and only by changes that can make a statement false: see `formula_faults`.
"""

import argparse
import ast
import collections
import concurrent.futures
import functools
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE)]

import libraries  # noqa: E402
from checks.formulas import FormulaError, claims_of, statements  # noqa: E402
from checks.formulas.mutate import mutations, swaps  # noqa: E402
from checks.formulas.tree import on_one_line  # noqa: E402
from pages import DISPLAYED, INLINE, ROOT, SNIPPETS, numbers_in, pages, twin  # noqa: E402
from runner import Runner  # noqa: E402
from test_records import LIBRARY_SECONDS  # noqa: E402

COPIED = ("builder", "docs", "snippets", "tests", "mkdocs.yml", "mkdocs.zh-TW.yml", "package.json", "pyproject.toml")
# the checks, in groups, the quickest first: any may notice, and one that notices is enough
CHECKS = {
    "sources": ("test_twins.py", "test_includes.py", "test_prose_numbers.py", "test_claims.py", "test_tables.py"),
    "claims": ("claims", "test_formulas.py"),
    "records": ("test_records.py", "test_bad_input.py"),
    "site": ("test_site.py",),
    "labs": ("test_labs.py",),
}
# of the built site, the checks of what a page shows; the others build more sites to test the build itself
OF_SITE = ["--deselect=tests/test_site.py::test_" + name for name in (
    "colab_is_offered_only_when_the_repository_is_known", "a_formula_with_a_typo_stops_the_build_and_is_named",
    "what_is_missing_stops_the_build_and_is_named", "two_builds_are_byte_identical", "an_authors_change_shows_while_serving",
)]


@dataclass(frozen=True)
class Fault:
    kind: str
    path: str  # the file named in the report, from the project's root
    line: int
    what: str
    edits: dict = field(hash=False)  # {path: new text, or None where the file is deleted}
    built: bool = False  # planted in the built site instead of the sources


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def relative(path):
    return str(path.relative_to(ROOT))


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def replaced(text, start, end, new):
    return text[:start] + new + text[end:]


def other_digit(draw, text):
    """The text with one digit changed; not the first of a run of zeros that stay zeros."""
    places = [at for at, sign in enumerate(text) if sign.isdigit()]
    at = draw.choice(places)
    return replaced(text, at, at + 1, draw.choice([digit for digit in "0123456789" if digit != text[at]]))


@functools.cache
def snippets(suffix):
    """The programs or records whose checks can run here: those that take a library only where it is installed."""
    here = libraries.installed() is not None
    return [path for path in sorted(SNIPPETS.glob(f"*/*{suffix}")) if here or not libraries.modules(path.with_suffix(".py").read_text(encoding="utf-8"))]


def markdown_pages():
    return [page for page in pages() if not page.is_notebook]


# ---- the kinds of faults: each a function of a random generator that returns a Fault, or None where it drew a blank


def digit_of_an_output(draw):
    path = draw.choice([path for path in snippets(".out") if re.search(r"\d", path.read_text(encoding="utf-8"))])
    text = path.read_text(encoding="utf-8")
    match = draw.choice(list(re.finditer(r"\d+", text)))
    new = other_digit(draw, match[0])
    return Fault("a digit of a recorded output", relative(path), line_of(text, match.start()), f"{match[0]} -> {new}", {relative(path): replaced(text, *match.span(), new)})


def prose_number(draw, kinds=None, name="a number in prose"):
    page = draw.choice(markdown_pages())
    text = read(page.label)
    numbers = [(block, number) for block in page.prose() if kinds is None or kinds(page, block) for number in numbers_in(block)]
    if not numbers:
        return None
    block, number = draw.choice(numbers)
    lines = text.split("\n")
    row = lines[number.line - 1]
    at = draw.choice([match.start() for match in re.finditer(re.escape(number.text), row)] or [None])
    if at is None:
        return None
    sign = number.text[0] in "-−"
    if draw.random() < 0.25 and "%" not in number.text:
        new = number.text[1:] if sign else "-" + number.text
    else:
        new = other_digit(draw, number.text)
    lines[number.line - 1] = replaced(row, at, at + len(number.text), new)
    return Fault(name, page.label, number.line, f"{number.text} -> {new}", {page.label: "\n".join(lines)})


def in_caption_or_table(page, block):
    blocks = page.blocks()
    before = blocks[blocks.index(block) - 1].kind if block in blocks and blocks.index(block) else ""
    return block.kind.startswith(("table", "h")) or "figure-caption" in before


def number_in_caption_table_or_heading(draw):
    return prose_number(draw, in_caption_or_table, "a number in a caption, table or heading")


OPERATORS = {ast.Add: "-", ast.Sub: "+", ast.Mult: "/", ast.Div: "*", ast.Pow: "*", ast.MatMult: "-"}
NAMES = {"log": "log2", "log2": "log", "exp": "log1p", "sum": "prod", "mean": "sum", "sqrt": "square", "argmin": "argmax", "min": "max", "max": "min", "cumsum": "cumprod"}


def change_of_code(draw, source):
    """(start, end, new, what) of one change to a program: an operator, constant, axis, base, argument order, seed or name."""
    starts = [0]
    for line in source.split("\n"):
        starts.append(starts[-1] + len(line.encode()) + 1)
    encoded = source.encode()

    def span(node):
        return starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset

    def code(node):
        a, b = span(node)
        return encoded[a:b].decode()

    changes = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
            a, b = span(node.left)[1], span(node.right)[0]
            between = encoded[a:b].decode()
            operator = re.search(r"\*\*|[-+*/@]", between)
            if operator:
                changes.append((a + operator.start(), a + operator.end(), OPERATORS[type(node.op)], "operator"))
        elif isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) and not isinstance(node.value, bool):
            a, b = span(node)
            changes.append((a, b, other_digit(draw, code(node)), "constant, axis or seed"))
        elif isinstance(node, ast.Attribute) and node.attr in NAMES:
            a, b = span(node)
            changes.append((b - len(node.attr), b, NAMES[node.attr], "function or base of logarithm"))
        elif isinstance(node, ast.Call) and len(node.args) >= 2 and not any(isinstance(each, ast.Starred) for each in node.args[:2]):
            (a, b), (c, d) = span(node.args[0]), span(node.args[1])
            changes.append((a, d, code(node.args[1]) + encoded[b:c].decode() + code(node.args[0]), "argument order"))
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            a, _ = span(node)
            changes.append((a, a + 1, "", "sign"))
        elif isinstance(node, ast.Name) and node.id in ("P", "Q", "p", "q") and isinstance(node.ctx, ast.Load):
            a, b = span(node)
            changes.append((a, b, {"P": "Q", "Q": "P", "p": "q", "q": "p"}[node.id], "P and Q exchanged"))
    if not changes:
        return None
    start, end, new, what = draw.choice(changes)
    changed = (encoded[:start] + new.encode() + encoded[end:]).decode()
    try:
        ast.parse(changed)
    except SyntaxError:
        return None
    return (len(encoded[:start].decode()), changed, what) if changed != source else None


def code_of_a_snippet(draw):
    path = draw.choice(snippets(".py"))
    source = path.read_text(encoding="utf-8")
    change = change_of_code(draw, source)
    if change is None:
        return None
    at, changed, what = change
    line = line_of(source, at)
    return Fault("a change of a program", relative(path), line, f"{what}: {changed.splitlines()[line - 1].strip()}", {relative(path): changed})


def figure_record(draw):
    path = draw.choice(snippets(".svg"))
    text = path.read_text(encoding="utf-8")
    curve = draw.random() < 0.6
    matches = list(re.finditer(r'(?<= d=")[^"]+', text) if curve else re.finditer(r"(?<=>)[^<>\s][^<>]*(?=</t)", text))
    matches = [match for match in matches if not curve or re.search(r"\d", match[0])]
    if not matches:
        return None
    match = draw.choice(matches)
    new = other_digit(draw, match[0]) if re.search(r"\d", match[0]) else match[0] + "'"
    return Fault("a curve or label of a figure", relative(path), line_of(text, match.start()), f"{match[0][:30]} -> {new[:30]}", {relative(path): replaced(text, *match.span(), new)})


def record_deleted(draw):
    path = draw.choice(snippets(".out") + snippets(".svg"))
    return Fault("a record deleted", relative(path), 1, "deleted", {relative(path): None})


def snippet_unused(draw):
    folder = draw.choice(sorted({path.parent for path in snippets(".py")}))
    path = relative(folder / "unused.py")
    return Fault("a snippet unused", path, 1, "added", {path: "print(0.5)\n", path[:-2] + "out": "0.5\n"})


def another_snippets_output(draw):
    page = draw.choice(markdown_pages())
    outputs = [(line, path) for line, path in page.includes() if path.endswith(".out")]
    if len(outputs) < 2:
        return None
    (line, path), (_, other) = draw.sample(outputs, 2)
    lines = read(page.label).split("\n")
    lines[line - 1] = lines[line - 1].replace(path, other)
    return Fault("another snippet's output", page.label, line, f"{path} -> {other}", {page.label: "\n".join(lines)})


def block_dropped(draw):
    page = draw.choice(markdown_pages())
    blocks = [block for block in page.blocks() if block.kind == "paragraph" or re.search(" (claim|exercise|misconception)", block.kind)]
    if not blocks:
        return None
    block = draw.choice(blocks)
    lines = read(page.label).split("\n")
    end = block.line - 1 + block.text.count("\n") + 1
    if block.kind != "paragraph":  # a claim or an exercise goes as a whole
        fence = block.kind.split()[0]
        end = next(at for at in range(block.line, len(lines)) if lines[at].strip() == fence) + 1
    del lines[block.line - 1 : end]
    return Fault("a block dropped in one language", page.label, block.line, block.kind, {page.label: "\n".join(lines)})


def formula_faults(draw):
    """A sign, a swapped P and Q, a missing or added factor, in a claim's formula, in both languages at once; see `checks.formulas.mutate`."""
    page = draw.choice([page for page in pages("en") if not page.is_notebook and claims_of(read(page.label))])
    claim, formulas = draw.choice(claims_of(read(page.label)))
    if not formulas:
        return None
    start, formula = draw.choice(formulas)
    changes = [each for statement in statements(formula) for each in mutations(statement)]
    if not changes:
        return None
    what = draw.choice(sorted({each.what for each in changes}))
    change = draw.choice([each for each in changes if each.what == what])
    changed, at = change.of(formula), change.span[0]
    edits = {}
    for each in (page, twin(page)):
        text = read(each.label)
        begin = next((begin for begin, tex in dict(claims_of(text)).get(claim, []) if tex == formula), None)
        if begin is None:
            return None
        edits[each.label] = replaced(text, begin, begin + len(formula), changed)
    said = f"{what}: {on_one_line(changed[max(0, at - 20) : at + 20])}"
    return Fault("a claim's formula, in both languages", page.label, line_of(read(page.label), start + at), said, edits)


def swapped_in_a_formula(draw):
    page = draw.choice(markdown_pages())
    text = read(page.label)
    places = []
    for formula in [*DISPLAYED.finditer(text), *INLINE.finditer(DISPLAYED.sub(lambda match: " " * len(match[0]), text))]:
        try:
            found = [each for statement in statements(formula[1]) for each in swaps(statement)]
        except FormulaError:
            continue  # a formula that only people read, an integral say
        places += [(formula.start(1) + each.span[0], formula.start(1) + each.span[1], each.new) for each in found]
    if not places:
        return None
    start, stop, new = draw.choice(places)
    return Fault("P and Q swapped in a formula", page.label, line_of(text, start), f"{text[start:stop]} -> {new}", {page.label: replaced(text, start, stop, new)})


def oracle_gone(draw):
    """The claim's test no longer evaluates the page's formula."""
    path = draw.choice(sorted((HERE / "claims").glob("test_*.py")))
    text = path.read_text(encoding="utf-8")
    tests = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]
    node = draw.choice(tests)
    calls = [each for each in ast.walk(node) if isinstance(each, ast.Expr) and isinstance(each.value, ast.Call) and getattr(each.value.func, "id", "") == "holds"]
    lines = text.split("\n")
    if draw.random() < 0.5 and calls:
        for call in sorted(calls, key=lambda call: -call.lineno):
            lines[call.lineno - 1 : call.end_lineno] = [" " * call.col_offset + "pass"]
        what = f"every holds(...) of {node.name} removed"
    else:
        start = min([node.lineno, *(each.lineno for each in node.decorator_list)])
        del lines[start - 1 : node.end_lineno]
        what = f"{node.name} removed"
    return Fault("a claim whose oracle is gone", relative(path), node.lineno, what, {relative(path): "\n".join(lines)})


def notebook_cell(draw):
    page = draw.choice([page for page in pages() if page.is_notebook])
    notebook = json.loads(read(page.label))
    cell = draw.choice(notebook["cells"])
    source = "".join(cell["source"])
    if cell["cell_type"] == "code":
        outputs = [output for output in cell["outputs"] if "text" in output]
        if outputs and draw.random() < 0.5:
            output = draw.choice(outputs)
            output["text"] = other_digit(draw, "".join(output["text"])).splitlines(keepends=True)
            what = "output"
        else:
            change = change_of_code(draw, source)
            if change is None:
                return None
            cell["source"] = change[1].splitlines(keepends=True)
            what = change[2]
    else:
        numbers = list(re.finditer(r"\d\.\d+", source))
        if not numbers:
            return None
        match = draw.choice(numbers)
        cell["source"] = replaced(source, *match.span(), other_digit(draw, match[0])).splitlines(keepends=True)
        what = "a number in its words"
    return Fault("a notebook's cell", page.label, 1, f"cell {cell['id']}: {what}", {page.label: json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"})


def built_page(draw):
    page = draw.choice(markdown_pages())
    folder = "" if page.language == "en" else "zh-TW/"
    path = f"{folder}index.html" if page.name == "index" else f"{folder}{page.name}/index.html"
    return Fault("a built page that differs from its source", path, 1, str(draw.random()), {}, built=True)


def plant_in_html(text, seed):
    """A digit or a word of the article changed."""
    draw = random.Random(seed)
    start, end = text.index("<h1"), text.index("</article>")
    places = [match for match in re.finditer(r"(?<=>)[^<>]*(?:\d|[a-z]{4}|[\u4e00-\u9fff]{2})[^<>]*(?=<)", text[start:end]) if match[0].strip()]
    match = draw.choice(places)
    words = match[0]
    at = draw.choice([each.start() for each in re.finditer(r"\d|(?<=[a-z])[a-z]|[\u4e00-\u9fff]", words)] or [0])
    new = replaced(words, at, at + 1, "7" if words[at].isdigit() and words[at] != "7" else "x" if words[at] != "x" else "y")
    return replaced(text, start + match.start(), start + match.end(), new), line_of(text, start + match.start()), f"{words.strip()[:40]} -> {new.strip()[:40]}"


KINDS = {
    digit_of_an_output: 3, prose_number: 4, number_in_caption_table_or_heading: 2, code_of_a_snippet: 6, figure_record: 2, record_deleted: 1,
    snippet_unused: 1, another_snippets_output: 1, block_dropped: 2, formula_faults: 4, swapped_in_a_formula: 2, oracle_gone: 2, notebook_cell: 2, built_page: 2,
}  # fmt: skip


# ---- planting and checking


class Copy:
    """A copy of the project in which one fault at a time is planted, checked and taken back."""

    def __init__(self, folder, site):
        self.folder = Path(folder)
        self.site = site
        self.runner = Runner(jobs=1)
        for name in COPIED:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, self.folder / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
            else:
                shutil.copy(source, self.folder / name)
        (self.folder / "node_modules").symlink_to(ROOT / "node_modules")

    def pytest(self, *arguments):
        return subprocess.run(
            [sys.executable, "-B", "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *arguments],
            cwd=self.folder, capture_output=True, text=True, encoding="utf-8", env={**os.environ, "PYTHONHASHSEED": "0"},
        )  # fmt: skip

    def prints_the_same(self, fault):
        """Whether the changed program makes its records byte for byte: then the page stays true, and the change is no fault."""
        result = next(self.runner.run([self.folder / fault.path], LIBRARY_SECONDS))
        program = self.folder / fault.path
        recorded = [path.read_text(encoding="utf-8") if path.exists() else None for path in (program.with_suffix(".out"), program.with_suffix(".svg"))]
        return not result.error and [result.stdout or None, result.svg] == recorded

    def check(self, fault):
        """'noticed', 'survived' or 'equivalent', with what a check said."""
        if fault.built:
            return self.check_built(fault)
        before = {path: (self.folder / path).read_text(encoding="utf-8") if (self.folder / path).exists() else None for path in fault.edits}
        try:
            for path, text in fault.edits.items():
                self.write(path, text)
            if fault.kind == "a change of a program" and self.prints_the_same(fault):
                return "equivalent", "", fault
            # first the checks of this page alone, which notice most faults and take a second or two; then all of them
            of_page = [*self.files("sources", "claims", "records", *(["labs"] if "lab" in fault.path else [])), "-k", page_of(fault.path)]
            for checks in (of_page, *(self.files(group) for group in CHECKS)):
                result = self.pytest(*checks, *OF_SITE)
                # 1: a check failed; 2: one could not even be collected, which is noticed too
                if result.returncode in (1, 2):
                    return "noticed", first_failure(result.stdout), fault
                if result.returncode and checks is not of_page:
                    return "survived", result.stdout[-300:] + result.stderr[-300:], fault
            return "survived", "", fault
        finally:
            for path, text in before.items():
                self.write(path, text)

    def files(self, *groups):
        return [f"tests/{name}" for group in groups for name in CHECKS[group]]

    def check_built(self, fault):
        path = self.site / fault.path
        before = path.read_text(encoding="utf-8")
        changed, line, what = plant_in_html(before, float(fault.what))
        fault = Fault(fault.kind, f"site/{fault.path}", line, what, {}, True)
        try:
            path.write_text(changed, encoding="utf-8")
            result = self.pytest("tests/test_site.py", f"--site={self.site}", *OF_SITE)
            return ("survived" if result.returncode == 0 else "noticed"), first_failure(result.stdout), fault
        finally:
            path.write_text(before, encoding="utf-8")

    def write(self, path, text):
        target = self.folder / path
        if text is None:
            target.unlink(missing_ok=True)
        else:
            target.write_text(text, encoding="utf-8")


def page_of(path):
    """What the checks of one page have in their names: the page's, or that of its claims' tests."""
    path = Path(path)
    name = path.parent.name if path.parts[0] == "snippets" else path.stem
    return f"{name} or {name.replace('-', '_')}"


def first_failure(output):
    return next((line for line in output.splitlines() if line.startswith(("FAILED", "ERROR"))), output[-200:])


def draw_fault(draw, kind):
    """A fault of this kind; kinds that find nothing to change draw again."""
    for _ in range(200):
        fault = kind(draw)
        if fault is not None:
            return fault
    raise SystemExit(f"{kind.__name__}: nothing in this project to plant such a fault in")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--kind", default="", help="only kinds whose function's name holds this word")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--update", action="store_true", help="record the result for the accuracy page")
    arguments = parser.parse_args()

    draw = random.Random(arguments.seed)
    kinds = [kind for kind, weight in KINDS.items() if arguments.kind in kind.__name__ for _ in range(weight)]
    started = time.monotonic()
    tally, survivors, equivalent, planted = collections.Counter(), [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        copies = []
        for number in range(arguments.jobs):
            site = Path(folder) / f"site{number}"
            copy = Copy(Path(folder) / f"copy{number}", site)
            if number == 0:
                built = subprocess.run([sys.executable, "-m", "builder", "site", str(site)], cwd=copy.folder, env={**os.environ, "SITE_URL": "https://example.org/course/", "REPO_URL": "https://github.com/someone/course"})
                if built.returncode:
                    sys.exit("the project does not build; mend that first")
                clean = copy.pytest(*[f"tests/{name}" for group in CHECKS.values() for name in group], *OF_SITE)
                if clean.returncode:
                    sys.exit(f"the checks fail without any fault; mend that first:\n{clean.stdout[-3000:]}")
            else:
                shutil.copytree(copies[0].site, site)
            copies.append(copy)
        free = list(copies)

        def work(fault):
            copy = free.pop()
            try:
                return copy.check(fault)
            finally:
                free.append(copy)

        with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
            running = set()
            while planted < arguments.count or running:
                while len(running) < arguments.jobs and planted + len(running) < arguments.count:
                    running.add(pool.submit(work, draw_fault(draw, draw.choice(kinds))))
                done, running = concurrent.futures.wait(running, return_when=concurrent.futures.FIRST_COMPLETED)
                for each in done:
                    verdict, said, fault = each.result()
                    if verdict == "equivalent":
                        equivalent += 1
                        print(f"equivalent  {fault.path}:{fault.line}: {fault.what}", flush=True)
                        continue
                    planted += 1
                    tally[fault.kind, verdict] += 1
                    if verdict == "survived":
                        survivors.append(fault)
                        print(f"SURVIVED    {fault.path}:{fault.line}: {fault.kind}: {fault.what} {said}", flush=True)
    for copy in copies:
        copy.runner.close()
    print()
    for kind in sorted({kind for kind, _ in tally}):
        print(f"{tally[kind, 'noticed']:4d} noticed {tally[kind, 'survived']:3d} survived   {kind}")
    noticed = planted - len(survivors)
    print(f"\nseed {arguments.seed}: {planted} faults planted, {noticed} noticed, {len(survivors)} survived; {equivalent} equivalent draws; {time.monotonic() - started:.0f} s")
    print(f"{noticed} passed, {len(survivors)} failed")
    if arguments.update and not survivors:
        record = {"seed": arguments.seed, "planted": planted, "noticed": noticed}
        (ROOT / "docs/records/faults.json").write_text(json.dumps(record) + "\n", encoding="utf-8")
    sys.exit(bool(survivors))


if __name__ == "__main__":
    main()
