"""The warm process: it imports what most programs import, once, and forks for each of them.

The client starts it in an empty folder, as `python -c START tests fork ...` or, where the system
cannot fork, once a program.
"""

import contextlib
import faulthandler
import functools
import gc
import importlib
import json
import os
import signal
import sys
import time
from collections import deque
from pathlib import Path

from checks.runner.child import run, save
from checks.runner.place import Place

STYLE = Path(__file__).parents[3] / "docs/theme/assets/figure.mplstyle"
# Its first argument is the folder that holds this package; it is on the path for this import alone.
START = """\
import sys
sys.path.insert(0, sys.argv.pop(1))
from checks.runner import warm
del sys.path[0]
warm.main(*sys.argv[1:])
"""


def draws(path):
    """Whether a program imports matplotlib, itself or as Keras does, and so may draw.

    Those that do not are forked before it is imported: a process that has it takes twice as long
    to fork. In a program's own process it would look for its folder in a home where no program may
    write, and say so.
    """
    source = Path(path).read_bytes()
    return any(library in source for library in (b"matplotlib", b"keras"))


@functools.cache
def warm():
    """Import matplotlib and draw once, since the first drawing costs four times the second."""
    import matplotlib

    gc.disable()
    matplotlib.use("svg")
    import matplotlib.pyplot as plt

    plt.style.use(["default", STYLE])
    plt.show = lambda *arguments, **options: None
    figure, axes = plt.subplots()
    axes.plot([0, 1], [0, 1], "--", label=r"$\log\frac{1}{2}$")
    axes.bar([0], [1], hatch="///", alpha=0.5)
    axes.legend()
    save(figure)
    plt.close(figure)
    gc.collect()
    gc.freeze()  # a collection would touch, and so copy, all that the children share
    gc.enable()


def log_in_float64():
    """The instructions that NumPy computes it with here."""
    from numpy.lib.introspect import opt_func_info

    target = opt_func_info(func_name="^log$").get("log", {}).get("dd", {}).get("current", "none")
    return target.partition("(")[0]


def import_ahead(modules):
    """Import once, not in each program, what a request's programs import.

    NAME=value is a variable for the modules that follow.
    """
    for name in modules:
        if "=" in name:
            os.environ.update([name.split("=", 1)])
            continue
        # what is wrong with it a program's own import says
        with contextlib.suppress(Exception), contextlib.redirect_stdout(sys.stderr):
            importlib.import_module(name)
    gc.freeze()


def serve(folder, jobs):
    """Fork for each program of each request, `jobs` at once; say which have ended, and how."""
    places = [Place(os.path.join(folder, str(number))) for number in range(jobs)]
    running = {}

    def stop_overdue(*_):
        for pid, (_, _, deadline) in list(running.items()):
            if time.monotonic() > deadline:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)

    signal.signal(signal.SIGALRM, stop_overdue)
    nothing = open(os.devnull)  # noqa: SIM115  # for as long as there are programs
    for line in sys.stdin:
        paths, seconds, patience, ahead, conditions = json.loads(line)
        import_ahead(ahead)
        waiting = deque(sorted(paths, key=draws))
        signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
        while waiting or running:
            if waiting and places:
                path, place = waiting.popleft(), places.pop()
                if draws(path):
                    warm()
                pid = os.fork()
                if not pid:
                    signal.signal(signal.SIGALRM, signal.SIG_DFL)
                    for descriptor, file in enumerate((nothing, *place.files[:2])):
                        os.dup2(file.fileno(), descriptor)
                    run(path, place.folder, place.figure, seconds, *conditions)
                running[pid] = path, place, time.monotonic() + patience
            else:
                pid, status = os.wait()
                path, place, deadline = running.pop(pid)
                code = os.waitstatus_to_exitcode(status)
                overdue = code == -signal.SIGKILL and time.monotonic() > deadline
                print(json.dumps((path, "timeout" if overdue else code, *place.take())), flush=True)
                places.append(place)
        signal.setitimer(signal.ITIMER_REAL, 0)


def main(task, *arguments):
    """Be the warm process.

    `fork` FOLDER JOBS; `run` PATH FOLDER FIGURE SECONDS CONDITION ...; or `start` alone.
    """
    for name in [name for name in sys.modules if name.partition(".")[0] == "checks"]:
        del sys.modules[name]  # so that no program can import it
    import numpy.random  # noqa: F401  # nearly every program does

    faulthandler.enable()  # a crash names its line
    if task == "run":
        path, folder, figure, seconds, *conditions = arguments
        if draws(path):
            warm()
        run(path, folder, figure, int(seconds), *conditions)
    print(json.dumps(log_in_float64()), flush=True)
    if task == "fork":
        folder, jobs = arguments
        serve(folder, int(jobs))
    os._exit(0)  # nothing to tidy up
