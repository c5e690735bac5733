"""Runs snippets as a reader would: each in a clean process of its own, that sees none of this project and can harm none of it.

Starting Python and importing NumPy and matplotlib costs half a second; a fork of a process that has done both costs milliseconds.
So `Runner` starts this file as a program, the warm process, which forks once a snippet. Where the system cannot fork, every
snippet starts Python anew: slower, same result.

A reader's machine differs from this one. A second Runner with `conditions` (conditions.py) runs the same programs as another
reader would; `causes` finds out on what a program depends that then says something else.
"""

import builtins
import contextlib
import faulthandler
import functools
import gc
import importlib.util
import io
import json
import os
import platform
import queue
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import types
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

try:
    import resource
except ImportError:  # Windows
    resource = None

FORKS = hasattr(os, "fork")
SECONDS = 10  # a snippet that takes longer is not one to read along with
MEMORY = 4 << 30
OUTPUT = 1 << 20
STYLE = Path(__file__).with_name("figure.mplstyle")
# As python -I, but with a fixed hash seed, which -I would ignore; the environment is cleared of PYTHON*.
PYTHON = [sys.executable, "-s", "-P", "-B", "-X", "utf8", __file__]
ENVIRONMENT = {
    "PYTHONHASHSEED": "0",
    # threads would add up in another order, and cannot be forked
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
    # the widest instructions, which not every machine has, round a logarithm's last bit otherwise
    "NPY_DISABLE_CPU_FEATURES": "X86_V4",
}
OTHER_SEED = str(random.randrange(1, 1 << 32))  # another each time: two seeds may order a small set alike


# ---- what the tests use ----


@dataclass(frozen=True)
class Result:
    path: Path
    stdout: str
    svg: str | None  # normalised; none is made under other conditions
    error: str | None  # why there is nothing to compare
    drawn: str = field(default="", repr=False)  # the figure as matplotlib wrote it

    def same(self, other):
        return (self.stdout, self.drawn, self.error) == (other.stdout, other.drawn, other.error)


class Runner:
    """`run(paths)` starts snippets, `jobs` at once, and gives a Result for each as it ends; none may take longer than `seconds`."""

    def __init__(self, jobs=None, conditions=(), folder=None):
        self.jobs = jobs or os.cpu_count() or 1
        self.conditions = tuple(conditions)
        self.folder = folder or tempfile.mkdtemp(prefix="snippets-")
        os.makedirs(self.folder, exist_ok=True)
        self.process = self._start(*(["fork", self.folder, str(self.jobs)] if FORKS else ["versions"]), conditions=self.conditions)
        self.said = queue.SimpleQueue()
        self.reader = threading.Thread(target=self._listen, daemon=True)
        self.reader.start()

    def _listen(self):
        """Take what the warm process says when it says it, so that it need not wait."""
        for line in self.process.stdout:
            self.said.put(line)
        self.said.put("")

    @functools.cached_property
    def versions(self):
        """What the records depend on, a line each; the warm process says it when it is ready."""
        first = self.said.get()
        if not first:
            raise RuntimeError("the warm process did not start; what it wrote to stderr says why")
        return json.loads(first)

    def _start(self, *arguments, conditions=(), stdout=subprocess.PIPE, stderr=None):
        kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        return subprocess.Popen(
            [*PYTHON, *arguments],
            stdin=subprocess.PIPE,
            stdout=stdout,
            stderr=stderr,
            cwd=self.folder,
            env=kept | ENVIRONMENT | ({"PYTHONHASHSEED": OTHER_SEED} if "hash" in conditions else {}),
            text=True,
            encoding="utf-8",
            start_new_session=True,  # so that close() ends the snippets too
        )

    def run(self, paths, seconds=SECONDS, ahead=(), conditions=None):
        """The Results, in the order in which the snippets end. What is to be imported `ahead` is imported once for all."""
        paths = [str(Path(path).resolve()) for path in paths]
        conditions = self.conditions if conditions is None else conditions
        ended = (self._forked if FORKS else self._plain)(paths, seconds, list(ahead), list(conditions))
        return (self._result(seconds, *each) for each in ended)

    def _forked(self, paths, seconds, ahead, conditions):
        self.versions  # first, until it is ready
        self.process.stdin.write(json.dumps((paths, seconds, ahead, conditions)) + "\n")
        self.process.stdin.flush()

        def results():
            for _ in paths:
                line = self.said.get()
                if not line:
                    raise RuntimeError("the warm process ended before its snippets did")
                yield json.loads(line)

        return results()

    def _plain(self, paths, seconds, ahead, conditions):
        def run(path):
            place = Place(self.folder if self.jobs == 1 else tempfile.mkdtemp(dir=self.folder))
            files = {"stdout": place.files[0], "stderr": place.files[1]}
            child = self._start("run", path, place.folder, place.figure, *conditions, conditions=(*conditions, *self.conditions), **files)
            try:
                child.communicate(timeout=seconds)
                status = child.returncode
            except subprocess.TimeoutExpired:
                child.kill()
                child.communicate()
                status = "timeout"
            return path, status, *place.take()

        pool = ThreadPoolExecutor(self.jobs)
        results = pool.map(run, paths)
        pool.shutdown(wait=False)
        return results

    def _result(self, seconds, path, status, stdout, stderr, ended):
        from svg import normalise  # not at the top: the warm process runs this file, and has no svg to import

        path = Path(path)
        drawn, svg, error = ended.removeprefix(ENDED), None, None
        if status == "timeout":
            error = f"did not end within {seconds} s"
        elif max(len(text.encode()) for text in (stdout, stderr, ended)) >= OUTPUT:
            error = f"wrote more than {OUTPUT >> 20} MB"
        elif status < 0:
            error = f"crashed with {signal.Signals(-status).name}"
        elif status or not ended:
            error = f"ended early, with exit code {status}"
        elif stderr:
            error = "wrote to stderr, which a reader would see"
        elif drawn and not self.conditions:
            try:
                svg = normalise(drawn, f"{path.parent.name}-{path.stem}")
            except ValueError as problem:
                error = str(problem)
        if error and stderr:
            error += ":\n" + stderr[-2000:].rstrip()
        return Result(path, stdout, svg, error, drawn)

    def close(self):
        """End the warm process, and with it what still runs."""
        self.process.stdin.close()  # it ends by itself when it has nothing to do
        try:
            self.process.wait(0.5)
        except subprocess.TimeoutExpired:
            if FORKS:
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.kill()
            self.process.wait()
        self.reader.join()
        self.process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def causes(paths, seconds=SECONDS):
    """{path: on what a program depends that says something else under other conditions}: words, found out one condition at a time."""
    from conditions import CHANCE, CONDITIONS, STOPPED

    paths = [Path(path).resolve() for path in paths]
    folder = tempfile.mkdtemp(prefix="cause-")  # one for all processes, so that the folder is the same

    def results(start, requests):
        """{condition: {path: Result}} in a process of its own: what chance decides once a process, it decides anew."""
        runner = Runner(jobs=1, conditions=start, folder=os.path.join(folder, "snippets"))
        found = {each: {result.path: result for result in runner.run(paths, seconds, conditions=[each] if each else [])} for each in requests}
        runner.close()
        return found

    one = results((), ["", *STOPPED, *(name for name in CONDITIONS if name != "hash")])
    two = results((), ["", *STOPPED])
    one |= {"hash": results(("hash",), [""])[""]}
    shutil.rmtree(folder, ignore_errors=True)

    def cause(path):
        if not one[""][path].same(two[""][path]):  # differs by itself: does it when a clock stands still?
            found = [CONDITIONS[name] for stopped, name in STOPPED.items() if one[stopped][path].same(two[stopped][path])]
            return " and on ".join(found) or CHANCE
        found = [words for name, words in CONDITIONS.items() if not one[name][path].same(one[""][path])]
        return " and on ".join(found) or f"several conditions at once, or on {CHANCE}"

    return {path: cause(path) for path in paths}


# ---- the warm process ----

ENDED = "."  # begins the figure's file, and says that the program came to its end


def warm():
    """Import what nearly every snippet imports, and draw once, since the first drawing costs four times the second."""
    import matplotlib
    import numpy.random  # noqa: F401

    faulthandler.enable()  # a crash names its line
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


def save(figure):
    drawn = io.StringIO()
    figure.savefig(drawn, format="svg", metadata={"Date": None, "Title": figure.get_label()})
    return drawn.getvalue()


def versions():
    """What a record's last digits depend on, a line each."""
    import matplotlib
    import numpy
    from numpy.lib.introspect import opt_func_info

    target = opt_func_info(func_name="^log$").get("log", {}).get("dd", {}).get("current", "none")
    lines = {
        "python": ".".join(platform.python_version_tuple()[:2]),
        "numpy": numpy.__version__,
        "matplotlib": matplotlib.__version__,
        "machine": platform.machine(),
        "log in float64": target.partition("(")[0],  # the instructions that NumPy computes it with
    }
    return "".join(f"{key}: {value}\n" for key, value in lines.items())


class Place:
    """Where one snippet at a time runs: an empty folder, and files for what comes of it."""

    def __init__(self, base):
        self.folder = os.path.join(base, "here")
        self.figure = os.path.join(base, "figure")
        os.makedirs(self.folder)
        self.files = [open(os.path.join(base, name), "w+b", buffering=0) for name in ("stdout", "stderr", "figure")]

    def take(self):
        """What came of it; the place is as new again."""
        texts = []
        for file in self.files:
            file.seek(0)
            texts.append(file.read(OUTPUT).decode("utf-8", "backslashreplace").replace(os.linesep, "\n"))
            file.seek(0)
            file.truncate()
        if os.listdir(self.folder):
            shutil.rmtree(self.folder)
            os.mkdir(self.folder)
        return texts


def import_ahead(modules):
    """Import what a request's snippets will import: once, not in each of them. NAME=value is a variable for those that follow."""
    for name in modules:
        if "=" in name:
            os.environ.update([name.split("=", 1)])
            continue
        with contextlib.suppress(Exception), contextlib.redirect_stdout(sys.stderr):  # a snippet's own import says what is wrong
            importlib.import_module(name)
    gc.freeze()


def serve(folder, jobs):
    """Fork for each snippet of each request, `jobs` at once; say which have ended, and how."""
    places = [Place(os.path.join(folder, str(number))) for number in range(jobs)]
    running = {}

    def stop_overdue(*_):
        for pid, (_, _, deadline) in list(running.items()):
            if time.monotonic() > deadline:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)

    signal.signal(signal.SIGALRM, stop_overdue)
    for line in sys.stdin:
        paths, seconds, ahead, conditions = json.loads(line)
        import_ahead(ahead)
        waiting = paths[::-1]
        signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
        while waiting or running:
            if waiting and places:
                path, place = waiting.pop(), places.pop()
                pid = os.fork()
                if not pid:
                    signal.signal(signal.SIGALRM, signal.SIG_DFL)
                    for descriptor, file in enumerate((open(os.devnull), *place.files[:2])):
                        os.dup2(file.fileno(), descriptor)
                    run(path, place.folder, place.figure, *conditions)
                running[pid] = path, place, time.monotonic() + seconds
            else:
                pid, status = os.wait()
                path, place, deadline = running.pop(pid)
                code = os.waitstatus_to_exitcode(status)
                overdue = code == -signal.SIGKILL and time.monotonic() > deadline
                print(json.dumps((path, "timeout" if overdue else code, *place.take())), flush=True)
                places.append(place)
        signal.setitimer(signal.ITIMER_REAL, 0)


# ---- in a snippet's own process ----


def run(path, folder, figure, *conditions):
    """Be the process of one snippet: it runs in the empty `folder`, and what it draws goes to the file `figure`."""
    os.chdir(folder)
    figure_file = open(figure, "w", encoding="utf-8")
    code = 1
    try:
        if conditions:
            path, folder = beside("conditions").change(conditions, path, folder)
        limit()
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
        report.stack = traceback.StackSummary.from_list(frame for frame in report.stack if frame.filename not in (__file__, beside_file("conditions")))
        print(*report.format(), sep="", end="", file=sys.stderr)
    finally:
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError):
                stream.flush()
        os._exit(code)


def beside_file(name):
    return str(Path(__file__).with_name(f"{name}.py"))


def beside(name):
    """The module in the file beside this one, which a snippet cannot import."""
    specification = importlib.util.spec_from_file_location(name, beside_file(name))
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


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
    import matplotlib.pyplot as plt

    numbers = plt.get_fignums()
    if len(numbers) > 1:
        raise SystemExit(f"{len(numbers)} figures are open when the program ends; a snippet draws one, so make it two snippets")
    return save(plt.figure(numbers[0])) if numbers else ""


def limit():
    """What an endless or greedy program may take, before it takes the machine."""
    if not resource:
        return
    for kind, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, OUTPUT), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):  # macOS does not limit memory
            resource.setrlimit(kind, (most, most))


WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {"os.chmod", "os.chown", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink", "os.truncate", "os.utime", "shutil.rmtree", "shutil.move"}
REFUSED = {
    "os.exec", "os.fork", "os.forkpty", "os.kill", "os.killpg", "os.posix_spawn", "os.spawn", "os.startfile", "os.system",
    "pty.spawn", "socket.__new__", "socket.getaddrinfo", "socket.gethostbyname", "subprocess.Popen",
}  # fmt: skip


def confine(folder):
    """A snippet changes nothing outside its folder and talks to nobody: it says the same everywhere, and harms no one."""
    tempfile.tempdir = os.environ["TMPDIR"] = folder

    def check(event, arguments):
        if event == "open":
            path, _, flags = arguments
            changed = [path] if flags & WRITES else []
        elif event in CHANGES:
            changed = arguments[:2] if event in ("os.link", "os.rename", "shutil.move") else arguments[:1]
        elif event in REFUSED:
            raise PermissionError(f"a snippet may not use other processes or the network ({event})")
        else:
            return
        for path in changed:
            if not isinstance(path, int) and path != os.devnull:
                real = os.path.realpath(os.fsdecode(path))
                if real != folder and not real.startswith(folder + os.sep):
                    raise PermissionError(f"a snippet may not write outside its own temporary folder: {real}")

    sys.addaudithook(check)


if __name__ == "__main__":
    task, *rest = sys.argv[1:]
    warm()
    if task == "run":
        run(*rest)
    print(json.dumps(versions()), flush=True)
    if task == "fork":
        serve(rest[0], int(rest[1]))
    os._exit(0)  # nothing to tidy up
