"""A program that says something else on another reader's machine is refused, with the cause."""

import os

import pytest
from checks.runner.causes import causes
from checks.runner.client import FORKS, Runner
from checks.runner.conditions import CHANCE, CONDITIONS
from checks.sessions import records_of

FIGURE = """\
import matplotlib.pyplot as plt
import numpy as np
plt.figure("P")
plt.plot({points}, "C0")
plt.show()
"""
# name: (program, the condition that it depends on; None where it may pass)
DEPENDENT = {
    "plain": (
        'import numpy as np\nP = np.array([0.7, 0.3])\nprint(f"H = {-np.sum(P * np.log(P)):.4f}")',
        None,
    ),
    "seeded": ("import numpy as np\nprint(np.random.default_rng(0).normal())", None),
    "sorted-set": ('print(sorted({"tea", "coffee", "juice"}))', None),
    "figure": (FIGURE.format(points="[0, 1]"), None),
    "set": (
        "print({word for word in 'tea coffee juice milk water soup beer wine cocoa mead'.split()})",
        "hash",
    ),
    "hash": ('print(hash("tea") % 1000)', "hash"),
    "today": ("from datetime import date\nprint(date.today())", "clock"),
    "year": ("import time\nprint(time.strftime('%Y'))", "clock"),
    "now": ("import datetime as dt\nprint(dt.datetime.now().strftime('%A'))", "clock"),
    "numpy-today": ('import numpy as np\nprint(np.datetime64("today"))', "clock"),
    "time": ("import time\nprint(time.time())", "clock"),
    "elapsed": (
        # for so long that no two times are the same to the last digit
        "import time\nstart = time.perf_counter()\nsum(range(10**5))\n"
        "print(time.perf_counter() - start)",
        "speed",
    ),
    "elapsed-rounded": (
        'import time\nstart = time.perf_counter()\nprint(f"{time.perf_counter() - start:.1f} s")',
        "speed",
    ),
    "elapsed-by-clock": (
        'import time\nstart = time.time()\nprint(f"{time.time() - start:.1f} s")',
        "clock",
    ),
    "cores": ("import os\nprint(os.cpu_count())", "cores"),
    "affinity": ("import os\nprint(len(os.sched_getaffinity(0)))", "cores"),
    "home": ('from os.path import expanduser\nprint(expanduser("~"))', "home"),
    "path-home": ("from pathlib import Path\nprint(Path.home())", "home"),
    "user": ("import getpass\nprint(getpass.getuser())", "home"),
    "folder": ("import os\nprint(os.getcwd())", "folder"),
    "itself": ("print(__file__)", "folder"),
    "neighbour": (
        'from pathlib import Path\nprint(Path(__file__).with_name("plain.py").read_text())',
        "folder",
    ),
    "locale": ("import locale\nprint(locale.getlocale())", "locale"),
    "locale-of-reader": (
        'import locale\nlocale.setlocale(locale.LC_ALL, "")\nprint(f"{1234.5:n}")',
        "locale",
    ),
    "width": ("import shutil\nprint(shutil.get_terminal_size().columns)", "width"),
    "machine": ("import platform\nprint(platform.node())", "machine"),
    "random": ("import random\nprint(random.random())", "chance"),
    "numpy-random": ("import numpy as np\nprint(np.random.rand())", "chance"),
    "numpy-generator": ("import numpy as np\nprint(np.random.default_rng().normal())", "chance"),
    "address": ("print(object())", "chance"),
    "random-figure": (FIGURE.format(points="np.random.rand(9)"), "chance"),
}
WORDS = CONDITIONS | {"chance": CHANCE}
needs_a_fork = pytest.mark.skipif(not FORKS, reason="conditions are those of a POSIX system")


def written(folder):
    """A file for each of these programs; {name: path}"""
    paths = {name: folder / f"{name}.py" for name in DEPENDENT}
    for name, path in paths.items():
        path.write_text(DEPENDENT[name][0] + "\n", encoding="utf-8")
    return paths


def results(paths, conditions):
    runner = Runner(conditions=conditions)
    found = {result.path.stem: result for result in runner.run(paths)}
    runner.close()
    return found


@needs_a_fork
def test_what_another_reader_would_not_see_is_refused_and_its_cause_named(subtests, tmp_path):
    paths = written(tmp_path)
    first, second = (results(paths.values(), each) for each in ((), CONDITIONS))
    dependent = [path for name, path in paths.items() if DEPENDENT[name][1]]
    because = causes(dependent)
    for name, (_, condition) in DEPENDENT.items():
        with subtests.test(name):
            assert not first[name].error, first[name].error
            same = first[name].same(second[name])
            assert same == (condition is None), f"first {first[name]}, second {second[name]}"
            assert not condition or because[paths[name].resolve()] == WORDS[condition]


@needs_a_fork
def test_two_causes_are_both_named(tmp_path):
    path = tmp_path / "both.py"
    path.write_text(
        "import os, shutil\nprint(os.cpu_count(), shutil.get_terminal_size().columns)\n",
        encoding="utf-8",
    )
    assert causes([path])[path.resolve()] == f"{CONDITIONS['cores']} and on {CONDITIONS['width']}"


@needs_a_fork
def test_recording_and_ci_run_twice_and_a_local_run_once(tmp_path):
    page = tmp_path / "page"
    page.mkdir()
    (page / "cores.py").write_text(DEPENDENT["cores"][0] + "\n", encoding="utf-8")
    (page / "plain.py").write_text(DEPENDENT["plain"][0] + "\n", encoding="utf-8")
    outcomes, said = records_of(tmp_path, "--update")
    assert outcomes == {"cores": "FAILED", "plain": "PASSED"}, said
    depends = f"prints something else for another reader: it depends on {CONDITIONS['cores']}"
    assert f"page/cores.py {depends}" in said
    assert "second run 61" in said
    assert not (page / "cores.out").exists() and (page / "plain.out").exists()
    (page / "cores.out").write_text(f"{os.cpu_count()}\n", encoding="utf-8")
    outcomes, said = records_of(tmp_path)
    assert outcomes == {"cores": "PASSED", "plain": "PASSED"}, said
    outcomes, said = records_of(tmp_path, CI="true")
    assert outcomes == {"cores": "FAILED", "plain": "PASSED"}, said
