"""The runner itself: what is wrong with a program is said, by name, and harms no other."""

import pytest
from checks.pages import ROOT
from checks.runner import client

FIGURE = """\
import matplotlib.pyplot as plt
plt.figure({name!r})
plt.plot([0, 1], [0, 1], {colour!r})
plt.show()
"""
# name: (program, what is said of it)
PROGRAMS = {
    "healthy": ('print("H =", 0.5)', None),
    "figure": (FIGURE.format(name="D(P‖Q)", colour="C1--"), None),
    "own-folder": ('open("mine", "w").write("x")\nprint(open("mine").read())', None),
    "exit": ("import os\nos._exit(3)", "ended early, with exit code 3"),
    "quiet-exit": (
        'import os\nprint("H =", 0.5, flush=True)\nos._exit(0)',
        "ended early, with exit code 0",
    ),
    "crash": ("import ctypes\nctypes.string_at(0)", "crashed with SIGSEGV"),
    "hang": ("while True:\n    pass", "did not end within 1 s of processor time"),
    "endless": ('while True:\n    print("again and again")', "wrote more than 1 MB"),
    "greedy": (
        "import numpy as np\nprint(np.ones(10 * 2**30 // 8).sum())",
        "Unable to allocate 10.0 GiB",
    ),
    "writes": (
        f"open({str(ROOT / 'planted')!r}, 'w')",
        f"may not write outside its own temporary folder: {ROOT / 'planted'}",
    ),
    "deletes": (
        f"import os\nos.remove({str(ROOT / 'README.md')!r})",
        "may not write outside its own temporary folder",
    ),
    "calls": (
        'import subprocess\nsubprocess.run(["true"])',
        "may not use other processes or the network (subprocess.Popen)",
    ),
    "connects": (
        "import socket\nsocket.socket()",
        "may not use other processes or the network (socket.__new__)",
    ),
    "kills": (
        "import os\nos.kill(os.getppid(), 9)",
        "may not use other processes or the network (os.kill)",
    ),
    "warns": ("import numpy as np\nprint(np.log(np.zeros(1)))", "RuntimeWarning: divide by zero"),
    "site": ("import builder", "No module named 'builder'"),
    "checks": ("import checks", "No module named 'checks'"),
    "runner": ("import runner", "No module named 'runner'"),
    "modules": ('import sys\nprint([name for name in sys.modules if "checks" in name])', None),
    "path": ("import sys\nprint(*sys.path, sep='\\n')", None),
    "raises": ("x = 1\nprint(x / 0)", 'raises.py", line 2, in <module>\n    print(x / 0)'),
    "syntax": ("x = = 1", "SyntaxError"),
    "two-figures": (
        "import matplotlib.pyplot as plt\nplt.figure('P')\nplt.figure('Q')",
        "2 figures are open",
    ),
    "unnamed": ("import matplotlib.pyplot as plt\nplt.plot([0, 1])", "the figure has no name"),
    "colour": (
        FIGURE.format(name="P", colour="green"),
        "the colour #008000, which is not in the palette",
    ),
    "words": (FIGURE.format(name="P and divergence", colour="C0"), "the figure says 'divergence'"),
}


def written(folder, names):
    for name in names:
        (folder / f"{name}.py").write_text(PROGRAMS[name][0], encoding="utf-8")
    return [folder / f"{name}.py" for name in names]


@pytest.fixture
def page(tmp_path):
    """The folder of the programs, whose name the ids in their figures begin with."""
    (tmp_path / "page").mkdir()
    return tmp_path / "page"


@pytest.fixture(scope="module")
def runner():
    runner = client.Runner()
    yield runner
    runner.close()


def run(runner, paths, **options):
    return {result.path.stem: result for result in runner.run(paths, **options)}


@pytest.mark.skipif(not client.FORKS, reason="limits are set where the system can fork")
def test_what_is_wrong_is_said_and_the_healthy_come_through(subtests, runner, page, monkeypatch):
    results = run(runner, written(page, set(PROGRAMS) - {"hang"}))
    monkeypatch.setattr(client, "PATIENCE", 100)  # it is to be ended by its processor time
    results |= run(runner, written(page, ["hang"]), seconds=1)
    for name, (_, said) in PROGRAMS.items():
        with subtests.test(name):
            assert results[name].error is None if said is None else said in results[name].error
    assert results["healthy"].stdout == "H = 0.5\n" and results["healthy"].svg is None
    assert results["figure"].stdout == ""
    assert '<title id="page-figure-title">D(P‖Q)</title>' in results["figure"].svg
    assert not (ROOT / "planted").exists()


def test_a_program_that_waits_for_ever_is_ended_by_the_clock(runner, page, monkeypatch):
    monkeypatch.setattr(client, "PATIENCE", 0.2)
    (page / "waits.py").write_text("import time\ntime.sleep(100)")
    waited = run(runner, [page / "waits.py"], seconds=1)["waits"]
    assert waited.error == "did not end within 0.2 s"


def test_nothing_of_the_project_is_to_be_seen(runner, page):
    results = run(runner, written(page, ["modules", "path"]))
    assert results["modules"].stdout == "[]\n"
    shown = results["path"].stdout.splitlines()
    assert shown and not {str(ROOT), str(ROOT / "tests"), ""} & set(shown), shown


def test_a_figure_is_the_same_each_time_and_fit_to_include(runner, page):
    svg, other = (run(runner, written(page, ["figure"]))["figure"].svg for _ in range(2))
    assert svg == other
    assert svg.startswith("<svg ") and svg.endswith("</svg>\n")
    assert "\n\n" not in svg and "\n    " not in svg
    assert "style=" not in svg and "var(--q, #c2480f)" in svg and "currentColor" in svg


def test_where_nothing_can_fork_a_process_each_says_the_same(runner, page, monkeypatch):
    paths = written(page, ["healthy", "figure", "raises"])
    forked = run(runner, paths)
    monkeypatch.setattr(client, "FORKS", False)
    single = client.Runner()
    plain = run(single, paths)
    single.close()
    for path in paths:
        before, now = forked[path.stem], plain[path.stem]
        assert (now.stdout, now.svg) == (before.stdout, before.svg)
        assert (now.error is None) == (before.error is None)
