"""What the tests use: a Runner runs programs and gives a Result for each.

A reader's machine differs from this one. A second Runner with `conditions` runs the same programs
as another reader would.
"""

import functools
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
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from checks.runner.child import ENDED
from checks.runner.place import OUTPUT, Place
from checks.runner.warm import START
from checks.svg import normalise

FORKS = hasattr(os, "fork")
SECONDS = 10  # of processor time: a program that takes more is not one to read along with
PATIENCE = 6  # times as long it may take by the clock, on a machine that is busy
TESTS = str(Path(__file__).parents[2])
# As python -I, but with a fixed hash seed, which -I would ignore; PYTHON* is not handed on.
WARM = [sys.executable, "-s", "-P", "-B", "-X", "utf8", "-c", START, TESTS]
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
OTHER_SEED = str(random.randrange(1, 1 << 32))  # another each time: two may order a small set alike


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
    """`run(paths)` starts programs, `jobs` at once, and gives a Result for each as it ends.

    None may take longer than `seconds`.
    """

    def __init__(self, jobs=None, conditions=(), folder=None):
        self.jobs = jobs or os.cpu_count() or 1
        self.conditions = tuple(conditions)
        self.folder = folder or tempfile.mkdtemp(prefix="snippets-")
        os.makedirs(self.folder, exist_ok=True)
        self.process = self._start(
            *(["fork", self.folder, str(self.jobs)] if FORKS else ["start"]),
            conditions=self.conditions,
        )
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
        """What a record's last digits depend on, a line each.

        The warm process says the last one, when it is ready.
        """
        first = self.said.get()
        if not first:
            raise RuntimeError("the warm process did not start; what it wrote to stderr says why")
        lines = {
            "python": ".".join(platform.python_version_tuple()[:2]),
            "numpy": metadata.version("numpy"),
            "matplotlib": metadata.version("matplotlib"),
            "machine": platform.machine(),
            "log in float64": json.loads(first),
        }
        return "".join(f"{key}: {value}\n" for key, value in lines.items())

    def _start(self, *arguments, conditions=(), stdout=subprocess.PIPE, stderr=None):
        kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        return subprocess.Popen(
            [*WARM, *arguments],
            stdin=subprocess.PIPE,
            stdout=stdout,
            stderr=stderr,
            cwd=self.folder,
            env=kept
            | ENVIRONMENT
            | ({"PYTHONHASHSEED": OTHER_SEED} if "hash" in conditions else {}),
            text=True,
            encoding="utf-8",
            start_new_session=True,  # so that close() ends the snippets too
        )

    def run(self, paths, seconds=SECONDS, ahead=(), conditions=None):
        """The Results, in the order in which the programs end.

        What is to be imported `ahead` is imported once for all.
        """
        paths = [str(Path(path).resolve()) for path in paths]
        conditions = self.conditions if conditions is None else conditions
        ended = (self._forked if FORKS else self._plain)(
            paths, seconds, list(ahead), list(conditions)
        )
        return (self._result(seconds, *each) for each in ended)

    def _forked(self, paths, seconds, ahead, conditions):
        assert self.versions  # first, until it is ready
        request = (paths, seconds, PATIENCE * seconds, ahead, conditions)
        self.process.stdin.write(json.dumps(request) + "\n")
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
            child = self._start(
                "run",
                path,
                place.folder,
                place.figure,
                str(seconds),
                *conditions,
                conditions=(*conditions, *self.conditions),
                **files,
            )
            try:
                child.communicate(timeout=PATIENCE * seconds)
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
        path = Path(path)
        drawn, svg, error = ended.removeprefix(ENDED), None, None
        if status == "timeout":
            error = f"did not end within {PATIENCE * seconds} s"
        elif max(len(text.encode()) for text in (stdout, stderr, ended)) >= OUTPUT:
            error = f"wrote more than {OUTPUT >> 20} MB"
        elif status < 0:
            name = signal.Signals(-status).name
            late = f"did not end within {seconds} s of processor time"
            error = late if name == "SIGXCPU" else f"crashed with {name}"
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
