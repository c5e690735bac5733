"""What a command costs: processor time, time on the clock, and memory.

CPU is user and system time of the command and of all processes that it, or a child of it, waited
for: `os.wait4` adds them up. Memory is told twice: the largest process, as the system remembers
it, and all processes together, as /proc tells it every half second where there is one (Linux). A
page that several processes share counts there once (PSS), so a fork costs what it changes. What
measures is to be small itself: the system counts as a process's own what it was forked with.
"""

import contextlib
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

EVERY = 0.5  # seconds between two looks at the memory; a look takes about 1 ms a process
PATIENCE = 10  # seconds that a process has to end after an interrupt
MEGABYTE = 1 << 20 if sys.platform == "darwin" else 1 << 10  # in the units of ru_maxrss


class Failed(Exception):
    """Why there is nothing measured, in words."""


@dataclass(frozen=True)
class Cost:
    cpu: float  # seconds
    wall: float  # seconds
    largest: float  # MB of the largest process
    together: float | None  # MB of all processes at once; None where there is no /proc
    status: int  # the exit code; below zero, the signal that ended it
    said: str  # what it wrote to stdout and stderr


class Command:
    """A command that runs, measured from its start to `wait()` or `stop()`, which give its Cost.

    A `with` block that is left early, by an error or by Ctrl-C, ends it and its children.
    """

    def __init__(self, *command, **options):
        self.written = tempfile.TemporaryFile()  # noqa: SIM115 (`__exit__` closes it)
        self.together, self.ended, self.cost = None, threading.Event(), None
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=self.written,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # a group of its own, to be ended as one
            **options,
        )
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self):
        while not self.ended.wait(EVERY):
            self.together = max(self.together or 0, memory_of(self.process.pid) / 1024) or None

    def wait(self):
        if not self.cost:
            _, status, usage = os.wait4(self.process.pid, 0)
            wall = time.perf_counter() - self.started
            self.ended.set()
            self.process.returncode = os.waitstatus_to_exitcode(status)
            self.cost = Cost(
                usage.ru_utime + usage.ru_stime,
                wall,
                usage.ru_maxrss / MEGABYTE,
                self.together,
                self.process.returncode,
                self.said(),
            )
        return self.cost

    def said(self):
        """What it has written so far."""
        size = os.fstat(self.written.fileno()).st_size
        return os.pread(self.written.fileno(), size, 0).decode("utf-8", "replace")

    def runs(self):
        """Has it not ended yet?"""
        how = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return self.cost is None and os.waitid(os.P_PID, self.process.pid, how) is None

    def stop(self):
        """Interrupt it, as Ctrl-C does, and end by force what does not heed that."""
        deadline = threading.Timer(PATIENCE, self._signal, [signal.SIGKILL])
        deadline.start()
        self._signal(signal.SIGINT)
        cost = self.wait()
        deadline.cancel()
        return cost

    def _signal(self, number):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, number)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        if not self.cost:
            self.stop()
        self.written.close()


def measure(*command, **options):
    """Run a command to its end; its Cost, whatever its exit code. Options are those of Popen."""
    with Command(*command, **options) as running:
        return running.wait()


def memory_of(pid):
    """kB that a process and its descendants hold, shared pages once; 0 where none is to be seen."""
    kilobytes = 0
    with contextlib.suppress(OSError):  # it has ended, or belongs to someone else
        process = Path(f"/proc/{pid}")
        held = re.search(r"^Pss: +(\d+)", (process / "smaps_rollup").read_text(), re.MULTILINE)
        kilobytes = int(held[1]) if held else 0
        for children in process.glob("task/*/children"):
            kilobytes += sum(memory_of(child) for child in children.read_text().split())
    return kilobytes
