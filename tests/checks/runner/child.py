"""In a program's own process."""

import builtins
import contextlib
import io
import os
import sys
import traceback
import types
from pathlib import Path

from checks.runner import conditions
from checks.runner.confine import confine, limit

ENDED = "."  # begins the figure's file, and says that the program came to its end


def run(path, folder, figure, seconds, *changes):
    """Be the process of one program: it runs in the empty `folder`, and what it draws goes to the
    file `figure`.
    """
    os.chdir(folder)
    figure_file = open(figure, "w", encoding="utf-8")  # noqa: SIM115 (open until the end)
    code = 1
    try:
        if changes:
            path, folder = conditions.change(changes, path, folder)
        limit(seconds)
        confine(os.path.realpath(folder))
        execute(path)
        drawing = only_figure()
        sys.stdout.flush()
        figure_file.write(ENDED + drawing)
        figure_file.close()
        code = 0
    except SystemExit as end:
        print(end, file=sys.stderr)
    except BaseException as problem:
        report = traceback.TracebackException.from_exception(problem)
        # as a reader would see it: the snippet's own lines
        report.stack = traceback.StackSummary.from_list(
            frame for frame in report.stack if Path(frame.filename).parent != Path(__file__).parent
        )
        print(*report.format(), sep="", end="", file=sys.stderr)
    finally:
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError):
                stream.flush()
        os._exit(code)


def execute(path):
    main = types.ModuleType("__main__", None)
    main.__file__ = path
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    sys.argv = [path]
    with open(path, "rb") as file:
        code = compile(file.read(), path, "exec", dont_inherit=True)
    exec(code, main.__dict__)


def only_figure():
    """The figure that the program drew, as SVG; nothing where it drew none."""
    plt = sys.modules.get("matplotlib.pyplot")
    numbers = plt.get_fignums() if plt else []
    if len(numbers) > 1:
        raise SystemExit(
            f"{len(numbers)} figures are open when the program ends; a snippet draws one, "
            "so make it two snippets"
        )
    return save(plt.figure(numbers[0])) if numbers else ""


def save(figure):
    drawn = io.StringIO()
    figure.savefig(drawn, format="svg", metadata={"Date": None, "Title": figure.get_label()})
    return drawn.getvalue()
