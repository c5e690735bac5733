"""What another reader has otherwise than the machine that records.

Each is a name, what it is, and a change in a program's own process. A program that is run a second
time under all of them and says something else is refused. The hash seed, with which Python starts,
the client sets.
"""

import ctypes
import datetime
import gc
import itertools
import locale
import os
import platform
import shutil
import time

CONDITIONS = {
    "hash": "the hash seed, which orders a set of strings: sort it",
    "clock": "the date or the time of day: write down the one that is meant",
    "speed": "the time that it takes: leave that out",
    "folder": "the folder it lies or runs in",
    "home": "the home folder or the user's name",
    "cores": "the number of cores",
    "locale": "the locale, a reader's language and region",
    "width": "the terminal's width",
    "machine": "the machine's name or its system's version",
}
CHANCE = "chance: give the random numbers a seed, and print no addresses or process ids"
# to find out alone: with this clock stopped, is the difference gone?
STOPPED = {"clock stopped": "clock", "speed stopped": "speed"}

STEP = 7.25  # seconds that pass between two looks at a clock
DAYS = 401  # another year, month, day and weekday
CORES = 61
STOPWATCHES = ("perf_counter", "monotonic", "process_time", "thread_time")


def change(names, path, folder):
    """Be another reader's process in these respects.

    Returns where the program lies now, and the folder that it runs in.
    """
    if "clock" in names or "clock stopped" in names:
        clock("clock stopped" in names)
    if "speed" in names or "speed stopped" in names:
        for name in STOPWATCHES:
            if hasattr(time, name):
                replace_clock(name, 0, "speed stopped" in names)
    if "cores" in names:
        for name in ("cpu_count", "process_cpu_count"):
            if hasattr(os, name):
                setattr(os, name, lambda: CORES)
        if hasattr(os, "sched_getaffinity"):
            os.sched_getaffinity = lambda pid: set(range(CORES))
    if "locale" in names:
        os.environ |= {"LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de"}
        try:
            locale.setlocale(locale.LC_CTYPE, "")  # as Python does when it starts
        except locale.Error:  # not installed here
            locale.setlocale(locale.LC_CTYPE, "C")
    if "width" in names:
        os.environ |= {"COLUMNS": "137", "LINES": "41"}
    if "machine" in names and hasattr(os, "uname"):
        here = os.uname()
        os.uname = lambda: os.uname_result(
            (here.sysname, "another-machine", "9.9.9", "#9", here.machine)
        )
        platform._uname_cache = None
        getattr(platform, "_platform_cache", {}).clear()
    if "home" in names:
        home = os.path.join(os.path.dirname(folder), "another-home")
        os.makedirs(home, exist_ok=True)
        os.environ |= {
            "HOME": home,
            "USERPROFILE": home,
            **dict.fromkeys(("USER", "LOGNAME", "USERNAME"), "another-reader"),
        }
    if "folder" in names:
        place = os.path.join(folder, "programs")
        folder = os.path.join(folder, "another folder")
        os.makedirs(place)
        os.makedirs(folder)
        path = shutil.copy(path, place)
        os.chdir(folder)
    return path, folder


def replace_clock(name, shift, stopped):
    """Change the clock of this name, and that in nanoseconds: shifted and hurried, or stopped."""
    real, looks = getattr(time, name), itertools.count(1)

    def seconds():
        return 1_000_000_000.0 if stopped else real() + shift + STEP * next(looks)

    setattr(time, name, seconds)
    setattr(time, f"{name}_ns", lambda: int(seconds() * 1e9))


def clock(stopped):
    replace_clock("time", DAYS * 86400, stopped)
    if hasattr(time, "tzset"):
        # a day ahead: what asks the system itself, as NumPy does, sees another day too
        os.environ["TZ"] = "AWAY-24"
        time.tzset()
    for name in ("localtime", "gmtime", "ctime"):
        default_now(
            name, lambda real, seconds=None: real(time.time() if seconds is None else seconds)
        )
    default_now(
        "asctime", lambda real, moment=None: real(time.localtime() if moment is None else moment)
    )
    default_now(
        "strftime",
        lambda real, form, moment=None: real(form, time.localtime() if moment is None else moment),
    )
    method(datetime.datetime, "now", lambda cls, tz=None: cls.fromtimestamp(time.time(), tz))
    method(
        datetime.datetime,
        "utcnow",
        lambda cls: cls.fromtimestamp(time.time(), datetime.UTC).replace(tzinfo=None),
    )
    method(datetime.date, "today", lambda cls: cls.fromtimestamp(time.time()))


def default_now(name, function):
    real = getattr(time, name)
    setattr(time, name, lambda *arguments: function(real, *arguments))


def method(kind, name, function):
    """Replace a class method of a built-in class, which Python does not let one assign.

    Its instances stay what they were.
    """
    gc.get_referents(kind.__dict__)[0][name] = classmethod(function)
    ctypes.pythonapi.PyType_Modified(ctypes.py_object(kind))
