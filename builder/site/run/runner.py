"""Runs the programs of a page in its reader's browser (javascripts/run/worker.js).

Each starts with nothing of the one before it, but for what is imported; and it is told in words
where it asks for what a page does not have.
"""

import contextlib
import importlib.util
import io
import json
import linecache
import os
import sys
import traceback
import warnings

from pyodide.code import find_imports

NAME = "program.py"
HOME = "/home/pyodide"  # where a program has its files; what libraries open lies elsewhere


class Refused(RuntimeError):
    """A program asks for what is not there: input, files or sockets."""


def asked_for(event, arguments):
    """What an audited event asks for in vain, if it does."""
    if event == "builtins.input":
        return "input"
    if event.startswith(("socket.", "urllib.")):
        return "sockets"
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        path = os.fsdecode(arguments[0])
        return "files" if not path.startswith("/") or path.startswith(HOME) else None


def watch(event, arguments):
    if runs and (what := asked_for(event, arguments)):
        raise Refused(what)


runs = False
sys.addaudithook(watch)


def missing(source):
    """The modules that a program imports and that are not here, as JSON."""
    names = {name.partition(".")[0] for name in find_imports(source)}
    return json.dumps(sorted(name for name in names if not importlib.util.find_spec(name)))


def run(source):
    """How a program ended, as JSON: its error, the line of it, what was refused, its figures."""
    global runs
    ended = {"figures": []}
    linecache.cache[NAME] = (len(source), None, source.splitlines(True), NAME)
    with contextlib.ExitStack() as afterwards:
        prepare(afterwards)
        try:
            runs = True
            exec(compile(source, NAME, "exec"), {"__name__": "__main__"})
            runs = False
            ended["figures"] = figures()
        except SystemExit:
            pass
        except BaseException as error:
            ended |= said_of(error)
        finally:
            runs = False
    sys.stdout.flush()
    sys.stderr.flush()
    return json.dumps(ended)


def prepare(afterwards):
    """What a program sets for all, the next one finds as it was."""
    afterwards.enter_context(warnings.catch_warnings())
    if importlib.util.find_spec("numpy"):
        import numpy as np

        afterwards.enter_context(np.errstate())
        afterwards.enter_context(np.printoptions())
    if importlib.util.find_spec("matplotlib"):
        import matplotlib.pyplot as plt

        plt.show = lambda *_, **__: None  # figures come when the program has ended
        afterwards.enter_context(plt.rc_context())
        afterwards.callback(plt.close, "all")


def figures():
    """What it drew: the name of each figure, and its SVG."""
    if "matplotlib.pyplot" not in sys.modules:
        return []
    plt = sys.modules["matplotlib.pyplot"]
    drawn = []
    for number in plt.get_fignums():
        file = io.StringIO()
        figure = plt.figure(number)
        figure.savefig(file, format="svg")
        drawn.append({"name": figure.get_label(), "svg": file.getvalue()})
    return drawn


def said_of(error):
    """The traceback without our own frames, and the line of the program where it ended."""
    said = traceback.TracebackException.from_exception(error)
    lines = [frame.lineno for frame in said.stack if frame.filename == NAME]
    if isinstance(error, SyntaxError) and error.filename == NAME:
        lines.append(error.lineno)
    own, each = said_of.__code__.co_filename, said
    while each:  # it, and what it came of
        frames = [frame for frame in each.stack if frame.filename != own]
        each.stack = traceback.StackSummary.from_list(frames)
        each = each.__cause__ or each.__context__
    refused = str(error) if isinstance(error, Refused) else None
    if isinstance(error, FileNotFoundError):
        refused = "files"
    text = "".join(said.format())
    return {"error": text, "line": lines[-1] if lines else None, "refused": refused}
