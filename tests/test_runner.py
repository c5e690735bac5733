"""The runner itself: what is wrong with a snippet is said, by name, and harms no other; and records are compared as promised."""

import pytest
import runner
from pages import ROOT
from svg import normalise
from test_records import NUMBERS, close

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
