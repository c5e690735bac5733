"""A file that cannot be read, or is no Python, is one failure that says so; the rest is checked."""

import re
import shutil
import subprocess
import sys

from checks.pages import ROOT
from checks.sessions import records_of
from checks.sites import copy_of_project

BROKEN = {
    "syntax": (
        b'print("H =", 0.5)\np = [0.7, 0.3\n',
        r"page/syntax\.py:2 is no Python: '\[' was never closed; mend the program",
    ),
    "bom": (
        b"\xef\xbb\xbfprint(0.5)\n",
        r"page/bom\.py:1 begins with a byte order mark \(BOM\).*save it as UTF-8 without BOM",
    ),
    "big5": (
        "print(0.5)\n# 熵\n".encode("big5"),
        r"page/big5\.py:2 holds a byte, 0xe6, that is not UTF-8 .*save it as UTF-8",
    ),
    "utf16": ("print(0.5)\n".encode("utf-16"), r"page/utf16\.py:1 is in UTF-16; save it as UTF-8"),
    "null": (b"print(0.5)\n# \0\n", r"page/null\.py:2 holds a null byte"),
    "deep": (
        b"print(" + b"(" * 300 + b")" * 300 + b")\n",
        r"page/deep\.py:1 is no Python: too many nested parentheses",
    ),
}


def test_a_broken_program_is_one_failure_and_the_others_are_tested(tmp_path):
    page = tmp_path / "page"
    page.mkdir()
    for name, (stored, _) in BROKEN.items():
        (page / f"{name}.py").write_bytes(stored)
        (page / f"{name}.out").write_text("0.5\n")
    for name in ("plain", "relative"):
        (page / f"{name}.py").write_text(
            "from . import numbers\n" if name == "relative" else "print(0.5)\n"
        )
        (page / f"{name}.out").write_text("0.5\n")
    (page / "record.py").write_text("print(0.5)\n")
    (page / "record.out").write_bytes("0.5 熵\n".encode("big5"))
    outcomes, said = records_of(tmp_path)
    assert outcomes == {
        **dict.fromkeys([*BROKEN, "relative", "record"], "FAILED"),
        "plain": "PASSED",
    }, said
    for name, (_, words) in BROKEN.items():
        assert len(re.findall(f"^.*{words}", said, re.MULTILINE)) == 1, f"{name}\n{said}"
    # that of the program that Python can read
    assert said.count("Traceback") == 1 and "<unknown>" not in said, said
    assert "page/record.out:1 holds a byte, 0xe6, that is not UTF-8" in said, said
    assert said.partition("short test summary")[2].count("FAILED") == len(BROKEN) + 2, said


def test_a_broken_file_stops_no_collection(tmp_path):
    """All test files are collected while a program, a page and a notebook cannot be read."""
    root = copy_of_project(tmp_path)
    shutil.copytree(
        ROOT / "tests", root / "tests", ignore=shutil.ignore_patterns("__pycache__", "node_modules")
    )
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, root / name)
    shutil.copytree(ROOT / ".github", root / ".github")
    programs = sorted((root / "snippets/entropy").glob("*.py"))
    for path, (stored, _) in zip(programs, BROKEN.values()):
        path.write_bytes(stored)
    for path, stored in [
        ("docs/en/entropy.md", "\n熵\n".encode("big5")),
        ("docs/zh-TW/labs/digits-gan.ipynb", b"{"),
        ("docs/en/surprise.md", b"\xef\xbb\xbf# A\n"),
    ]:
        (root / path).write_bytes(stored)
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-p", "no:cacheprovider"],
        cwd=root,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert result.returncode == 0, result.stdout[-3000:]
