"""A copy of the project, in which one fault at a time is planted, checked and taken back."""

import json
import os
import shutil
import subprocess
import sys
from functools import cached_property

from checks.pages import ROOT
from checks.runner.client import Runner

from .checker import FORKS
from .registry import GROUPS

ENVIRONMENT = {
    "PYTHONHASHSEED": "0",
    # a compiled module could be taken for another that was planted within the same second
    "PYTHONDONTWRITEBYTECODE": "1",
    # the threads of a library that is imported before the fork are not there after it
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
}
NO_SUCH_TEST = 5  # pytest's exit code
# what is planted is dated so: a file that is kept compiled would be taken for another of the same
# size and second
PLANTED = 10**9  # nanoseconds


class Copy:
    """A copy of the project in `folder`, whose checks run in a process of their own."""

    def __init__(self, folder, root=ROOT):
        shutil.copytree(root, folder, ignore=not_copied)
        (folder / "node_modules").symlink_to(root / "node_modules")
        self.folder = folder
        self.checker = Checker(folder)
        self.files = self.checker.survey()
        self.noticed_by = {True: set(), False: set()}  # ids of tests: of the built site, and others

    @cached_property
    def runner(self):
        """Runs programs of the copy, one at a time."""
        return Runner(jobs=1)

    def close(self):
        self.checker.stop()
        if "runner" in self.__dict__:
            self.runner.close()

    def check(self, fault):
        """What becomes of the fault, "noticed", "survived" or "equivalent", and who noticed it."""
        before = {path: (self.read(path), self.dated(path)) for path in fault.edits}
        try:
            for path, text in fault.edits.items():
                self.write(path, None if text is None else text.encode(), PLANTED)
            if fault.harmless and fault.harmless(self, fault):
                return "equivalent", ""
            for groups, near in stages(fault):
                failed = self.failing(groups, near, of_site=fault.kind.of_site)
                if failed:
                    self.noticed_by[fault.kind.of_site].update(failed)
                    return "noticed", failed[0]
            return "survived", ""
        finally:
            for path, (stored, date) in before.items():
                self.write(path, stored, date)

    def failing_unplanted(self):
        """The tests that noticed something and fail now, when nothing is planted."""
        return [
            each
            for of_site, ids in self.noticed_by.items()
            if ids
            for each in self.failing(GROUPS, ids=sorted(ids), of_site=of_site)
        ]

    def failing(self, groups, near=None, ids=None, of_site=False):
        """The first of the tests of these groups that fails, in a list; of these ids, all."""
        files = [each for group in groups for each in self.files[group]]
        options = ["-x"]
        if ids:
            files, options = sorted({each.partition("::")[0] for each in ids}), []
        if of_site:
            options.append(f"--site={self.folder / 'site'}")
        options.append(f"--basetemp={self.folder.with_suffix('.tmp')}")
        arguments = options + files
        answer = self.checker.ask(arguments=arguments, groups=groups, near=near, ids=ids)
        wrong = answer["code"] != 0 and not answer["failed"]
        if wrong and not (answer["code"] == NO_SUCH_TEST and near):
            raise RuntimeError(f"pytest ended with {answer['code']}:\n{answer['printed']}")
        return answer["failed"]

    def read(self, path):
        file = self.folder / path
        return file.read_bytes() if file.exists() else None

    def dated(self, path):
        """When the file was last changed, in nanoseconds."""
        file = self.folder / path
        return file.stat().st_mtime_ns if file.exists() else None

    def write(self, path, stored, date):
        file = self.folder / path
        if stored is None:
            file.unlink(missing_ok=True)
        else:
            file.write_bytes(stored)
            os.utime(file, ns=(date, date))


def not_copied(folder, names):
    """What of a folder is made by tools; the site is built anew where a fault is planted in it."""
    made = shutil.ignore_patterns("__pycache__", "node_modules", ".git", ".venv*", ".atlas")(
        folder, names
    )
    return made | ({"site"} if "mkdocs.yml" in names else set())


class Checker:
    """The process in which the checks of a project in `folder` run (checker.py)."""

    def __init__(self, folder):
        self.folder, self.process = folder, None

    def survey(self):
        """{group: [files of its tests]}. SystemExit where a group has no tests, or tests no group.

        What all these tests import is then imported once.
        """
        found = self.ask(arguments=["--collect-only", "tests"], groups=GROUPS, compiling=True)
        if found["code"]:
            sys.exit(f"the tests cannot be collected; mend that first:\n{found['printed']}")
        groups = found["files"]
        for group in groups.keys() - set(GROUPS):
            files = ", ".join(groups[group])
            sys.exit(
                f"{files}: faults({group!r}) is no group of tests/faults/registry.py: {GROUPS}"
            )
        for group in set(GROUPS) - groups.keys():
            sys.exit(
                f"no test carries the marker faults({group!r}), so it would notice nothing; mark "
                "one, or take the group out of GROUPS in tests/faults/registry.py"
            )
        if FORKS:
            self.say(ahead=found["modules"])
        return groups

    def ask(self, **request):
        """What a run of pytest reports: see checker.run()."""
        self.say(**request)
        answer = self.process.stdout.readline()
        if not FORKS:
            self.stop()  # it has ended
        if not answer:
            raise RuntimeError("the process of the checks ended; what it wrote above says why")
        return json.loads(answer)

    def say(self, **request):
        self.process = self.process or subprocess.Popen(
            [sys.executable, "-m", "faults.checker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=self.folder / "tests",
            env=os.environ | ENVIRONMENT,
            text=True,
            encoding="utf-8",
        )
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()

    def stop(self):
        if self.process:
            self.process.communicate()
            self.process = None


def stages(fault):
    """(groups of checks, words of which their ids hold one), until one notices: from near to all.

    The kind's own checks of what is changed notice most faults, and take a second.
    """
    own = list(fault.kind.checks)
    others = [group for group in GROUPS if group not in own]
    yield own, spelled(fault.page if fault.near is None else fault.near)
    if fault.kind.of_site:
        yield own, None
        return
    but_site = [group for group in own + others if group != "site"]  # which is to be built first
    yield but_site, spelled(fault.page)
    yield own + others, None


def spelled(name):
    """A name as pages and claims have it, and as files and functions do."""
    return [name.replace("_", "-"), name.replace("-", "_")]
