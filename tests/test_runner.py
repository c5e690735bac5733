"""The runner itself: what is wrong with a snippet is said, by name, and harms no other; and records are compared as promised."""

import os
import re
import shutil
import subprocess
import sys

import pytest
import runner
from conditions import CHANCE, CONDITIONS
from pages import ROOT
from sites import copy_of_project
from svg import normalise
from test_records import NUMBERS, close, difference

FIGURE = "import matplotlib.pyplot as plt\nplt.figure({name!r})\nplt.plot([0, 1], [0, 1], {colour!r})\nplt.show()\n"
# name: (program, what is said of it)
PROGRAMS = {
    "healthy": ('print("H =", 0.5)', None),
    "figure": (FIGURE.format(name="D(P‖Q)", colour="C1--"), None),
    "own-folder": ('open("mine", "w").write("x")\nprint(open("mine").read())', None),
    "exit": ("import os\nos._exit(3)", "ended early, with exit code 3"),
    "quiet-exit": ('import os\nprint("H =", 0.5, flush=True)\nos._exit(0)', "ended early, with exit code 0"),
    "crash": ("import ctypes\nctypes.string_at(0)", "crashed with SIGSEGV"),
    "hang": ("while True:\n    pass", "did not end within 2 s"),
    "endless": ('while True:\n    print("again and again")', "wrote more than 1 MB"),
    "greedy": ("import numpy as np\nprint(np.ones(10 * 2**30 // 8).sum())", "Unable to allocate 10.0 GiB"),
    "writes": (f"open({str(ROOT / 'planted')!r}, 'w')", f"may not write outside its own temporary folder: {ROOT / 'planted'}"),
    "deletes": (f"import os\nos.remove({str(ROOT / 'README.md')!r})", "may not write outside its own temporary folder"),
    "calls": ('import subprocess\nsubprocess.run(["true"])', "may not use other processes or the network (subprocess.Popen)"),
    "connects": ("import socket\nsocket.socket()", "may not use other processes or the network (socket.__new__)"),
    "kills": ("import os\nos.kill(os.getppid(), 9)", "may not use other processes or the network (os.kill)"),
    "warns": ("import numpy as np\nprint(np.log(np.zeros(1)))", "RuntimeWarning: divide by zero"),
    "site": ("import builder", "No module named 'builder'"),
    "tests": ("import runner", "No module named 'runner'"),
    "raises": ("x = 1\nprint(x / 0)", 'raises.py", line 2, in <module>\n    print(x / 0)'),
    "syntax": ("x = = 1", "SyntaxError"),
    "two-figures": ("import matplotlib.pyplot as plt\nplt.figure('P')\nplt.figure('Q')", "2 figures are open"),
    "unnamed": ("import matplotlib.pyplot as plt\nplt.plot([0, 1])", "the figure has no name"),
    "colour": (FIGURE.format(name="P", colour="green"), "the colour #008000, which is not in the palette"),
    "words": (FIGURE.format(name="P and divergence", colour="C0"), "the figure says 'divergence'"),
}


def written(folder, names):
    (folder / "page").mkdir()
    for name in names:
        (folder / "page" / f"{name}.py").write_text(PROGRAMS[name][0], encoding="utf-8")
    return [folder / "page" / f"{name}.py" for name in names]


def run(paths, **options):
    snippets = runner.Runner()
    results = {result.path.stem: result for result in snippets.run(paths, **options)}
    snippets.close()
    return results


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    return run(written(tmp_path_factory.mktemp("snippets"), PROGRAMS), seconds=2)


@pytest.mark.skipif(not runner.FORKS, reason="limits are set where the system can fork")
@pytest.mark.parametrize("name", PROGRAMS)
def test_what_is_wrong_is_said(name, results):
    said = PROGRAMS[name][1]
    assert results[name].error is None if said is None else said in (results[name].error or "nothing was said")


def test_healthy_among_them_come_through(results):
    assert results["healthy"].stdout == "H = 0.5\n" and results["healthy"].svg is None
    assert results["figure"].stdout == "" and '<title id="page-figure-title">D(P‖Q)</title>' in results["figure"].svg
    assert not (ROOT / "planted").exists()


def test_a_figure_is_the_same_each_time_and_fit_to_include(results, tmp_path):
    svg = results["figure"].svg
    assert run(written(tmp_path, ["figure"]))["figure"].svg == svg
    assert svg.startswith("<svg ") and svg.endswith("</svg>\n") and "\n\n" not in svg and "\n    " not in svg
    assert "style=" not in svg and "var(--q, #c2480f)" in svg and "currentColor" in svg


def test_where_nothing_can_fork_a_process_each_says_the_same(results, tmp_path, monkeypatch):
    monkeypatch.setattr(runner, "FORKS", False)
    names = ["healthy", "figure", "raises"]
    plain = run(written(tmp_path, names), seconds=30)
    for name in names:
        assert (plain[name].stdout, plain[name].svg) == (results[name].stdout, results[name].svg)
        assert (plain[name].error is None) == (results[name].error is None)


@pytest.mark.parametrize(
    ("before", "now", "same"),
    [
        ("H = 0.6109 nats", "H = 0.6110 nats", True),
        ("H = 0.6109 nats", "H = 0.6111 nats", False),
        ("H = 0.6109 nats", "H = 0.6109 bits", False),
        ("H = 0.6108643020548935", "H = 0.6108643020548940", True),  # beyond 15 digits
        ("H = 0.6108643020548935", "H = 0.6108643020548960", False),
        ("H = 0.5", "H = 0.5000000000000001", True),
        ("D = 8.2e-300", "D = 8.3e-300", True),
        ("D = 8.2e-300", "D = 8.2e-301", False),
        ("D = 0.0000", "D = -0.0001", True),
        ("n = 100", "n = 101", False),
        ("D = inf", "D = nan", False),
    ],
)
def test_records_made_elsewhere_agree_but_for_the_last_place(before, now, same):
    assert close(before, now, NUMBERS["out"]) == same


def test_figures_made_elsewhere_agree_to_a_hundredth():
    assert close('<path d="M0 0L10 -3.21"', '<path d="M0 0.01L9.99 -3.2"', NUMBERS["svg"])
    assert not close('<path d="M0 0L10 -3.21"', '<path d="M0 0L11 -3.21"', NUMBERS["svg"])


def test_a_formula_in_a_figure_is_no_word_unless_it_is_one():
    drawn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>P</title><text>{}</text></svg>'
    glyphs = "".join(f'<tspan x="{x}" y="0">{letter}</tspan>' for x, letter in enumerate("logmax"))
    assert "<text>" in normalise(drawn.format(glyphs), "page-figure")
    for words in ("data", "熵", glyphs.replace("max", "").replace("g", "k") + '<tspan x="9" y="0">s</tspan>'):
        with pytest.raises(ValueError, match="serves both languages"):
            normalise(drawn.format(words), "page-figure")


# ---- another reader's machine

# name: (program, the condition that it depends on; None where it may pass)
DEPENDENT = {
    "plain": ('import numpy as np\nP = np.array([0.7, 0.3])\nprint(f"H = {-np.sum(P * np.log(P)):.4f}")', None),
    "seeded": ("import numpy as np\nprint(np.random.default_rng(0).normal())", None),
    "sorted-set": ('print(sorted({"tea", "coffee", "juice"}))', None),
    "figure": (FIGURE.format(name="P", colour="C0"), None),
    "set": ("print({word for word in 'tea coffee juice milk water soup beer wine cocoa mead'.split()})", "hash"),
    "hash": ('print(hash("tea") % 1000)', "hash"),
    "today": ("from datetime import date\nprint(date.today())", "clock"),
    "year": ("import time\nprint(time.strftime('%Y'))", "clock"),
    "now": ("import datetime as dt\nprint(dt.datetime.now().strftime('%A'))", "clock"),
    "numpy-today": ('import numpy as np\nprint(np.datetime64("today"))', "clock"),
    "time": ("import time\nprint(time.time())", "clock"),
    "elapsed": ("import time\nstart = time.perf_counter()\nsum(range(1000))\nprint(time.perf_counter() - start)", "speed"),
    "elapsed-rounded": ('import time\nstart = time.perf_counter()\nprint(f"{time.perf_counter() - start:.1f} s")', "speed"),
    "elapsed-by-clock": ('import time\nstart = time.time()\nprint(f"{time.time() - start:.1f} s")', "clock"),
    "cores": ("import os\nprint(os.cpu_count())", "cores"),
    "affinity": ("import os\nprint(len(os.sched_getaffinity(0)))", "cores"),
    "home": ('from os.path import expanduser\nprint(expanduser("~"))', "home"),
    "path-home": ("from pathlib import Path\nprint(Path.home())", "home"),
    "user": ("import getpass\nprint(getpass.getuser())", "home"),
    "folder": ("import os\nprint(os.getcwd())", "folder"),
    "itself": ("print(__file__)", "folder"),
    "neighbour": ('from pathlib import Path\nprint(Path(__file__).with_name("plain.py").read_text())', "folder"),
    "locale": ("import locale\nprint(locale.getlocale())", "locale"),
    "locale-of-reader": ('import locale\nlocale.setlocale(locale.LC_ALL, "")\nprint(f"{1234.5:n}")', "locale"),
    "width": ("import shutil\nprint(shutil.get_terminal_size().columns)", "width"),
    "machine": ("import platform\nprint(platform.node())", "machine"),
    "random": ("import random\nprint(random.random())", "chance"),
    "numpy-random": ("import numpy as np\nprint(np.random.rand())", "chance"),
    "numpy-generator": ("import numpy as np\nprint(np.random.default_rng().normal())", "chance"),
    "address": ("print(object())", "chance"),
    "random-figure": ("import matplotlib.pyplot as plt\nimport numpy as np\nplt.figure('P')\nplt.plot(np.random.rand(9))", "chance"),
}
WORDS = CONDITIONS | {"chance": CHANCE}
needs_a_fork = pytest.mark.skipif(not runner.FORKS, reason="conditions are those of a POSIX system")


@pytest.fixture(scope="module")
def twice(tmp_path_factory):
    """{name: (first result, second result, the cause of a difference)}"""
    folder = tmp_path_factory.mktemp("dependent") / "page"
    folder.mkdir()
    paths = [folder / f"{name}.py" for name in DEPENDENT]
    for path in paths:
        path.write_text(DEPENDENT[path.stem][0] + "\n", encoding="utf-8")
    because = runner.causes([path for path in paths if DEPENDENT[path.stem][1]])
    runners = [runner.Runner(), runner.Runner(conditions=CONDITIONS)]
    first, second = ({result.path.stem: result for result in each} for each in [each.run(paths) for each in runners])
    for each in runners:
        each.close()
    return {path.stem: (first[path.stem], second[path.stem], because.get(path.resolve())) for path in paths}


@needs_a_fork
@pytest.mark.parametrize("name", DEPENDENT)
def test_what_another_reader_would_not_see_is_refused_and_its_cause_named(name, twice):
    first, second, cause = twice[name]
    condition = DEPENDENT[name][1]
    assert not first.error, first.error
    assert first.same(second) == (condition is None), f"first {first}, second {second}"
    if condition:
        assert cause == WORDS[condition]


@needs_a_fork
def test_two_causes_are_both_named(tmp_path):
    path = tmp_path / "both.py"
    path.write_text("import os, shutil\nprint(os.cpu_count(), shutil.get_terminal_size().columns)\n", encoding="utf-8")
    assert runner.causes([path])[path.resolve()] == f"{CONDITIONS['cores']} and on {CONDITIONS['width']}"


def records_of(folder, *options, **environment):
    """pytest's run over the programs of a folder: (outcome of each, all that it said)."""
    kept = {key: value for key, value in os.environ.items() if key != "CI"}
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", "-rA", "tests/test_records.py", f"--snippets={folder}", *options],
        cwd=ROOT, env=kept | environment, capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip
    summary = re.findall(r"^(PASSED|FAILED|ERROR) \S*test_record\[page/([\w-]+)\]", result.stdout, re.MULTILINE)
    return {name: outcome for outcome, name in summary}, result.stdout + result.stderr


@needs_a_fork
def test_recording_and_ci_run_twice_and_a_local_run_once(tmp_path):
    page = tmp_path / "page"
    page.mkdir()
    (page / "cores.py").write_text(DEPENDENT["cores"][0] + "\n", encoding="utf-8")
    (page / "plain.py").write_text(DEPENDENT["plain"][0] + "\n", encoding="utf-8")
    outcomes, said = records_of(tmp_path, "--update")
    assert outcomes == {"cores": "FAILED", "plain": "PASSED"}, said
    assert f"page/cores.py prints something else for another reader: it depends on {CONDITIONS['cores']}" in said
    assert "second run 61" in said and not (page / "cores.out").exists() and (page / "plain.out").exists()
    (page / "cores.out").write_text(f"{os.cpu_count()}\n", encoding="utf-8")
    outcomes, said = records_of(tmp_path)
    assert outcomes == {"cores": "PASSED", "plain": "PASSED"}, said
    outcomes, said = records_of(tmp_path, CI="true")
    assert outcomes == {"cores": "FAILED", "plain": "PASSED"}, said


# ---- files that are broken

BROKEN = {
    "syntax": (b'print("H =", 0.5)\np = [0.7, 0.3\n', r"page/syntax\.py:2 is no Python: '\[' was never closed; mend the program"),
    "bom": (b"\xef\xbb\xbfprint(0.5)\n", r"page/bom\.py:1 begins with a byte order mark \(BOM\).*save it as UTF-8 without BOM"),
    "big5": ("print(0.5)\n# 熵\n".encode("big5"), r"page/big5\.py:2 holds a byte, 0xe6, that is not UTF-8 .*save it as UTF-8"),
    "utf16": ("print(0.5)\n".encode("utf-16"), r"page/utf16\.py:1 is in UTF-16; save it as UTF-8"),
    "null": (b"print(0.5)\n# \0\n", r"page/null\.py:2 holds a null byte"),
    "deep": (b"print(" + b"(" * 300 + b")" * 300 + b")\n", r"page/deep\.py:1 is no Python: too many nested parentheses"),
}


def test_a_broken_program_is_one_failure_and_the_others_are_tested(tmp_path):
    page = tmp_path / "page"
    page.mkdir()
    for name, (stored, _) in BROKEN.items():
        (page / f"{name}.py").write_bytes(stored)
        (page / f"{name}.out").write_text("0.5\n")
    for name in ("plain", "relative"):
        (page / f"{name}.py").write_text("from . import numbers\n" if name == "relative" else "print(0.5)\n")
        (page / f"{name}.out").write_text("0.5\n")
    (page / "record.py").write_text("print(0.5)\n")
    (page / "record.out").write_bytes("0.5 熵\n".encode("big5"))
    outcomes, said = records_of(tmp_path)
    assert outcomes == {**dict.fromkeys([*BROKEN, "relative", "record"], "FAILED"), "plain": "PASSED"}, said
    for name, (_, words) in BROKEN.items():
        assert len(re.findall(f"^.*{words}", said, re.MULTILINE)) == 1, f"{name}\n{said}"
    assert said.count("Traceback") == 1 and "<unknown>" not in said, said  # that of the program that Python can read
    assert "page/record.out:1 holds a byte, 0xe6, that is not UTF-8" in said, said
    assert said.partition("short test summary")[2].count("FAILED") == len(BROKEN) + 2, said


def test_a_broken_file_stops_no_collection(tmp_path):
    """All test files are collected while a program, a page and a notebook hold what cannot be read."""
    root = copy_of_project(tmp_path)
    shutil.copytree(ROOT / "tests", root / "tests", ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, root / name)
    shutil.copytree(ROOT / ".github", root / ".github")
    programs = sorted((root / "snippets/entropy").glob("*.py"))
    for path, (stored, _) in zip(programs, BROKEN.values()):
        path.write_bytes(stored)
    for path, stored in [("docs/en/entropy.md", "\n熵\n".encode("big5")), ("docs/zh-TW/labs/digits-gan.ipynb", b"{"), ("docs/en/surprise.md", b"\xef\xbb\xbf# A\n")]:
        (root / path).write_bytes(stored)
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-p", "no:cacheprovider"], cwd=root, capture_output=True, text=True, encoding="utf-8"
    )
    assert result.returncode == 0, result.stdout[-3000:]


# ---- differences that the eye does not see


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        ("H = 0.5\r\nD = 1\r\n", "H = 0.5\nD = 1\n", "only the line ends differ: expected Windows line ends (CR LF), got line ends of one character (LF)"),
        ("H = 0.5 \n", "H = 0.5\n", "column 8 at the end of the line: expected U+0020 SPACE, got nothing"),
        ("H\t0.5\n", "H 0.5\n", "column 2: expected U+0009 TAB, got U+0020 SPACE"),
        ("D = \u22120.5\n", "D = -0.5\n", "column 5: expected U+2212 MINUS SIGN, got U+002D HYPHEN-MINUS"),
        ("H\u00a0= 0.5\n", "H = 0.5\n", "column 2: expected U+00A0 NO-BREAK SPACE, got U+0020 SPACE"),
        ("Ｈ = 0.5\n", "H = 0.5\n", "column 1: expected U+FF28 FULLWIDTH LATIN CAPITAL LETTER H, got U+0048 LATIN CAPITAL LETTER H"),
        ("H\u200b = 0.5\n", "H = 0.5\n", "column 2: expected U+200B ZERO WIDTH SPACE"),
        ("\ufeffH = 0.5\n", "H = 0.5\n", "column 1: expected U+FEFF BYTE ORDER MARK"),
        ("H = 0.5\n", "H = 0.6\n", None),
        ("H = 0.5\n", "H = 0.5\nD = 1\n", None),
    ],
)
def test_a_difference_that_one_does_not_see_is_said(before, now, said):
    message = difference("page/idea.out", before, now)
    assert said in message if said else "U+" not in message and "line ends" not in message, message


def test_a_clone_has_the_recorded_line_ends():
    """Whatever core.autocrlf says: each kind of file that is compared is text with LF, and fonts and pictures are left alone."""
    kinds = {path.suffix for folder in ("snippets", "docs", "tests") for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    names = [f"any{kind}" for kind in sorted(kinds - {".pyc"})]
    asked = subprocess.run(["git", "check-attr", "text", "eol", "--", *names], cwd=ROOT, capture_output=True, text=True)
    if asked.returncode:
        pytest.skip("no git here")
    for name in names:
        binary = name.endswith((".png", ".woff2"))
        assert f"{name}: text: {'unset' if binary else 'auto'}" in asked.stdout, asked.stdout
        assert binary or f"{name}: eol: lf" in asked.stdout, asked.stdout
