"""The process in which the checks of one copy of the project run, a request a line.

Most of what a run of pytest takes is the import of NumPy, SciPy, Hypothesis and their like. So this
process imports them once, and forks for each run. It imports nothing of the project itself: the
child collects and runs the tests from the files as they are then, so that no text, page or formula
of an earlier run is left in it. Where the system cannot fork, each run has a process of its own.
"""

import contextlib
import importlib
import io
import json
import os
import sys
import traceback
from pathlib import Path

import pytest
from hypothesis import Phase, settings

ROOT = Path(__file__).parents[2]
FORKS = hasattr(os, "fork")
QUIETLY = ["-pno:cacheprovider", "--tb=short", "--show-capture=no", "--disable-warnings"]


def group_of(item):
    """The group of checks that a test belongs to, or None; the closest marker says it."""
    marker = item.get_closest_marker("faults")
    return marker and marker.args[0]


class Report:
    """A plugin of pytest that runs the tests of some groups, in that order, and notes what fails.

    near: those alone whose id holds one of these words. ids: those alone, and where one of them is
    of a test that is not there without its fault, that test's other cases.
    """

    def __init__(self, groups=(), near=None, ids=None):
        self.groups, self.near, self.ids = groups, near, ids
        self.failed, self.files = [], {}

    def pytest_configure(self):
        """A failure is enough: for Hypothesis to look for the smallest takes ten times as long."""
        phases = set(Phase) - {Phase.shrink, Phase.explain}
        settings.register_profile("faults", phases=phases)
        settings.load_profile("faults")

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items):
        for item in items:
            self.files.setdefault(group_of(item), {})[item.path.relative_to(ROOT).as_posix()] = None
        chosen = [item for item in items if group_of(item) in self.groups]
        if self.near is not None:
            chosen = [item for item in chosen if any(each in item.nodeid for each in self.near)]
        if self.ids is not None:
            here = {item.nodeid for item in chosen}
            gone = tuple(each.partition("[")[0] for each in self.ids if each not in here)
            chosen = [
                item for item in chosen if item.nodeid in self.ids or item.nodeid.startswith(gone)
            ]
        items[:] = sorted(chosen, key=lambda item: self.groups.index(group_of(item)))

    def pytest_collectreport(self, report):
        if report.failed:
            self.failed.append(report.nodeid)

    pytest_runtest_logreport = pytest_collectreport


def modules():
    """(name, file) of each imported module that has a file."""
    found = [(name, getattr(module, "__file__", None)) for name, module in sys.modules.items()]
    return [(name, Path(path)) for name, path in found if path]


def inside(path):
    """Whether a module is the project's own."""
    return path.is_relative_to(ROOT)


def run(arguments, compiling=False, **chosen):
    """What pytest reports of the tests that are chosen (see Report), its exit code and its words.

    compiling: what it imports is kept compiled, for later runs.
    """
    own = {
        "__main__",
        "__mp_main__",
        "faults",
    }  # the second is multiprocessing's name for the first
    stale = {name for name, path in modules() if inside(path)} - own
    if stale:
        raise RuntimeError(
            f"{sorted(stale)} imported before the run: they may hold what is not planted"
        )
    sys.dont_write_bytecode = not compiling
    report, printed = Report(**chosen), io.StringIO()
    with contextlib.redirect_stdout(printed):
        code = pytest.main([*QUIETLY, *arguments], [report])
    return {
        "failed": report.failed,
        "code": int(code),
        "printed": printed.getvalue()[-3000:],
        "files": {group: list(files) for group, files in report.files.items() if group},
        "modules": [name for name, path in modules() if not inside(path)],
    }


def serve():
    """Answer each line of standard input, a request in JSON, with a line.

    A request holds what run() takes. One that names modules to import `ahead` has no answer.
    """
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    requests = os.fdopen(os.dup(0), encoding="utf-8")
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):  # the tests' own
        os.dup2(nothing, standard)
    os.chdir(ROOT)
    for request in map(json.loads, requests):
        if "ahead" in request:
            import_ahead(request["ahead"])
            continue
        if not FORKS:
            return answer(request, replies)
        child = os.fork()
        if not child:
            try:
                answer(request, replies)
                os._exit(0)
            except BaseException:
                traceback.print_exc()
                os._exit(1)
        if os.waitpid(child, 0)[1]:
            return  # without an answer, which is one


def import_ahead(names):
    for name in names:
        with contextlib.suppress(Exception):  # a module that only its package can import
            importlib.import_module(name)


def answer(request, replies):
    print(json.dumps(run(**request)), file=replies, flush=True)


if __name__ == "__main__":
    serve()
