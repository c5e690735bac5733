"""Do the programs, the claims and the functions that pages hand out hold with other versions?

    python3.13 tests/versions.py oldest locked        with the Python that runs this, each apart
    python3.13 tests/versions.py 2.2.6 --update       with that NumPy, and the result is recorded
    python3.13 tests/versions.py newest --shard 1/2   a half, for machines that share the work

oldest: the locked releases, but the oldest NumPy and matplotlib with which the records hold.
newest: whatever is newest today. The accuracy page shows docs/records/versions.json;
.github/workflows/versions.yml runs this on each supported Python.
"""

import argparse
import datetime
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import venv
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parent.parent
RECORD = ROOT / "docs/records/versions.json"
# The oldest NumPy, from 2.0.0 on, that has a wheel for a Python.
OLDEST_NUMPY = {"3.11": "2.0.0", "3.12": "2.0.0", "3.13": "2.1.0", "3.14": "2.3.2"}
OLDEST_MATPLOTLIB = "3.11.0"
NEEDED = [
    "numpy",
    "matplotlib",
    "scipy",
    "mpmath",
    "hypothesis",
    "pytest",
    "pytest-xdist",
    "pytest-split",
]
CHECKS = ["tests/test_records.py", "tests/claims", "tests/test_bad_input.py"]


def minor(version):
    """The first two parts of a version, as the tables and the sentences name it."""
    return ".".join(version.split(".")[:2])


def order(version):
    """The key by which versions are sorted: 3.9 comes before 3.11."""
    return [int(part) for part in version.split(".")]


def install(python, release):
    """Put one of the sets of releases into the environment of this python."""
    uv = shutil.which("uv")
    pip = (
        [uv, "pip", "install", "-q", "-p", python] if uv else [python, "-m", "pip", "install", "-q"]
    )
    if release == "newest":
        return subprocess.run([*pip, *NEEDED], check=True)
    subprocess.run([*pip, "--require-hashes", "-r", ROOT / "requirements.txt"], check=True)
    if release == "oldest":
        numpy = OLDEST_NUMPY[minor(platform.python_version())]
        subprocess.run([*pip, f"numpy=={numpy}", f"matplotlib=={OLDEST_MATPLOTLIB}"], check=True)
    elif release != "locked":
        subprocess.run([*pip, f"numpy=={release}"], check=True)


def check(python, folder, shard):
    """Run the checks; what was run with which versions, and how it ended."""
    report = folder / "report.xml"
    selected = ["--splits", shard[1], "--group", shard[0]] if shard else []
    command = [
        python,
        "-m",
        "pytest",
        "-n",
        "auto",
        "-m",
        "not libraries",
        *selected,
        f"--junit-xml={report}",
        *CHECKS,
    ]
    # what takes PyTorch and its like is skipped here, which CI forbids elsewhere
    ended = subprocess.run(
        command, cwd=ROOT, env={name: value for name, value in os.environ.items() if name != "CI"}
    )
    if not report.exists():
        sys.exit("pytest did not come to the tests")
    suite = ET.parse(report).find("testsuite")
    tests, skipped, failed, errors = (
        int(suite.get(name)) for name in ("tests", "skipped", "failures", "errors")
    )
    if ended.returncode and not failed + errors:
        sys.exit(f"pytest ended with {ended.returncode}")
    asked = (
        "import importlib.metadata as m; print(*map(m.version, ['numpy', 'matplotlib', 'scipy']))"
    )
    numpy, matplotlib, scipy = subprocess.run(
        [python, "-c", asked], capture_output=True, text=True, check=True
    ).stdout.split()
    return {
        "python": platform.python_version(),
        "numpy": numpy,
        "matplotlib": matplotlib,
        "scipy": scipy,
        "machine": platform.machine(),
        "date": datetime.date.today().isoformat(),
        "passed": tests - skipped - failed - errors,
        "failed": failed + errors,
    }


def keep(run):
    """Put a run in the place of the last with this Python and this NumPy, but for third parts."""
    runs = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else []

    def place(each):
        return order(minor(each["python"])), order(minor(each["numpy"]))

    runs = sorted([each for each in runs if place(each) != place(run)] + [run], key=place)
    RECORD.write_text(
        "[\n" + ",\n".join(map(json.dumps, runs)) + "\n]\n", encoding="utf-8", newline="\n"
    )


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("releases", nargs="+", help="oldest, locked, newest, or a version of NumPy")
    parser.add_argument(
        "--shard", type=lambda text: text.split("/"), help="1/2: the first half of the checks"
    )
    parser.add_argument(
        "--update", action="store_true", help="record the result for the accuracy page"
    )
    arguments = parser.parse_args()
    if arguments.update and arguments.shard:
        parser.error("a part of the checks is no result to record")
    failed = 0
    for release in arguments.releases:
        with tempfile.TemporaryDirectory() as folder:
            environment = Path(folder) / "environment"
            venv.create(environment, with_pip=not shutil.which("uv"))
            python = environment / "bin/python"
            install(python, release)
            run = check(python, Path(folder), arguments.shard)
        print(json.dumps(run), flush=True)
        failed += run["failed"]
        if arguments.update:
            keep(run)
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
