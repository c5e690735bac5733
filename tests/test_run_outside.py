"""What runs programs in the page, runner.py, in this Python: all programs, one after the other.

The page itself is tested in Chromium (test_run.py), with NumPy and matplotlib only where their
wheels for it are. Here both are at hand.
"""

import json
import os
import subprocess
import sys

import pytest
from checks.pages import SNIPPETS
from checks.runner.warm import STYLE
from checks.running import kinds, record

from builder.site.run import RUNNER

# Pyodide's own function that runner.py imports, as far as it needs it
START = """
import ast, io, json, os, sys, types

def find_imports(source):
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except SyntaxError:
        return []
    names = [each.name for node in nodes if isinstance(node, ast.Import) for each in node.names]
    return names + [node.module for node in nodes if isinstance(node, ast.ImportFrom)]

sys.modules["pyodide"] = types.ModuleType("pyodide")
sys.modules["pyodide.code"] = types.SimpleNamespace(find_imports=find_imports)
runner = {"__name__": "runner"}
exec(compile(open(sys.argv[1], encoding="utf-8").read(), "runner.py", "exec"), runner)
answers = sys.stdout
for line in sys.stdin:
    source = json.loads(line)
    sys.stdout = io.StringIO()
    ended = json.loads(runner["run"](source))
    said = ended | {"printed": sys.stdout.getvalue(), "missing": runner["missing"](source)}
    print(json.dumps(said), file=answers, flush=True)
"""


@pytest.fixture(scope="module")
def ran():
    """ran(sources) -> how each of them ended, in one Python, in this order."""

    def run(sources):
        environment = os.environ | {
            "MATPLOTLIBRC": str(STYLE),
            "MPLBACKEND": "svg",
            "OPENBLAS_NUM_THREADS": "1",
        }
        result = subprocess.run(
            [sys.executable, "-c", START, str(RUNNER)],
            input="".join(json.dumps(source) + "\n" for source in sources),
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=environment,
        )
        assert result.returncode == 0, result.stderr
        return [json.loads(line) for line in result.stdout.splitlines()]

    return run


def test_all_programs_one_after_the_other_print_their_records(ran):
    known = list(kinds())
    sources = [(SNIPPETS / path).read_text(encoding="utf-8") for path in known]
    for path, ended in zip(known, ran(sources), strict=True):
        assert "error" not in ended, f"{path}: {ended['error']}"
        assert ended["printed"] == (record(path) or ""), path
        assert ended["missing"] == "[]", path
        drawn = [each["svg"].count("<svg") for each in ended["figures"]]
        assert drawn == [1] * (SNIPPETS / path).with_suffix(".svg").exists(), path
        for each in ended["figures"]:
            assert each["name"] and "#1f77b4" not in each["svg"], f"{path}: not in our style"


def test_what_a_program_sets_the_next_one_finds_as_it_was(ran):
    sets = """
import warnings
import matplotlib.pyplot as plt
import numpy as np
np.set_printoptions(precision=1)
np.seterr(all="raise")
plt.rcParams["lines.linewidth"] = 9
plt.figure("left open")
left = 1
"""
    looks = """
import matplotlib.pyplot as plt
import numpy as np
print(np.get_printoptions()["precision"], np.geterr()["divide"])
print(plt.rcParams["lines.linewidth"], plt.get_fignums(), "left" in globals())
"""
    first, second = ran([sets, looks])
    assert len(first["figures"]) == 1 and second["figures"] == []
    assert second["printed"] == "8 warn\n2.0 [] False\n"


@pytest.mark.parametrize(
    "source, line, refused, words",
    [
        ("x = 1\n\nx / 0", 3, None, "ZeroDivisionError: division by zero"),
        ("def f():\n    return g()\nf()", 2, None, "NameError: name 'g' is not defined"),
        ("print(1\n", 1, None, "SyntaxError: '(' was never closed"),
        ("input()", 1, "input", "Refused"),
        ("\nopen('a.txt')", 2, "files", "Refused"),
        (
            "from urllib.request import urlopen\nurlopen('http://a.example')",
            2,
            "sockets",
            "Refused",
        ),
        ("raise SystemExit(3)", None, None, None),
    ],
)
def test_how_a_program_ended_is_said(source, line, refused, words, ran):
    (ended,) = ran([source])
    assert (ended.get("line"), ended.get("refused")) == (line, refused)
    if words:
        assert words in ended["error"] and "runner.py" not in ended["error"]
    else:
        assert "error" not in ended
