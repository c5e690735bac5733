"""Every snippet still prints what its record says, and draws what its figure shows.

Where the versions are those that made the records, byte by byte. Elsewhere the text exactly and
each number to one unit in its last printed place, since another NumPy or another processor may
round the last bit otherwise.
"""

import itertools
import os
import sys
from functools import cache

import pytest
from checks import libraries
from checks.comparing import NUMBERS, change, close, difference, fail, lines
from checks.pages import ATLAS
from checks.pages import snippets as files
from checks.runner.causes import causes
from checks.runner.client import SECONDS, Runner
from checks.runner.conditions import CONDITIONS
from checks.texts import named, program, read

pytestmark = pytest.mark.faults("records")

WIDTH, LINES = 72, 40  # the page's column, and what a reader follows at a sitting


class Snippet:
    def __init__(self, path, root):
        self.path = path
        self.name = path.relative_to(root).with_suffix("").as_posix()
        self.label = f"{root.name}/{self.name}"
        self.records = {kind: path.with_suffix(f".{kind}") for kind in ("out", "svg")}
        self.source, self.problem = program(path)
        self.libraries = libraries.modules(self.source)


@cache
def below(root):
    return [Snippet(path, root) for path in files(root=root)]


def snippets(config):
    return below(config.getoption("snippets"))


def pytest_generate_tests(metafunc):
    if "snippet" in metafunc.fixturenames:
        marks = {False: [], True: [pytest.mark.libraries]}
        metafunc.parametrize(
            "snippet",
            [
                pytest.param(each, id=each.name, marks=marks[bool({*each.libraries} - {"scipy"})])
                for each in snippets(metafunc.config)
            ],
        )


class Records:
    """What the programs of a session print and draw.

    They run ahead of the tests, on all cores, first those that import no library; under xdist each
    when its worker is asked for it. Where records are made, and in CI, each runs a second time, as
    another reader would run it (checks/runner/conditions.py).
    """

    def __init__(self, config, items):
        selected = [
            item.callspec.params["snippet"]
            for item in items
            if getattr(item, "function", None) is test_record
        ]
        # what is wrong with the others their tests say
        whole = [each for each in selected if not each.problem]
        self.update = config.getoption("update")
        twice = self.update or os.environ.get("CI")
        self.runners = [Runner(), Runner(conditions=CONDITIONS)] if twice else [Runner()]
        # started in all runners before the first result is waited for
        self.ahead = (
            None
            if hasattr(config, "workerinput")
            else [self.run(runner, whole) for runner in self.runners]
        )
        self.results = [{} for _ in self.runners]
        self.obstacle = None
        root, every = config.getoption("snippets"), snippets(config)
        self.same_versions = self.versions(
            root / "recorded-with.txt", self.runners[0].versions, len(selected) == len(every)
        )
        with_libraries = [[each for each in group if each.libraries] for group in (selected, every)]
        here = libraries.installed() if with_libraries[0] else None
        self.same_libraries = here is not None and self.versions(
            libraries.RECORDED, here, len(with_libraries[0]) == len(with_libraries[1])
        )

    def versions(self, file, here, complete):
        """Whether the records were made with the versions that are here.

        An update that records all of them says so in the file.
        """
        recorded = file.read_text(encoding="utf-8") if file.exists() else "nothing yet\n"
        if self.update and recorded != here:
            if complete:
                file.write_text(here, encoding="utf-8", newline="\n")
            else:
                self.obstacle = (
                    f"{file} says that the records were made with\n{recorded}and here is\n{here}"
                    "so a part cannot be recorded anew alone; record all: pytest --update"
                )
        return recorded == here

    def run(self, runner, snippets):
        texts = [each for each in snippets if not each.libraries]
        others = [each for each in snippets if each.libraries]
        # as another reader, in a process that has them; else in a clean one, as a reader's is
        ahead = (
            libraries.ahead(each.source for each in others)
            if runner.conditions and len(others) > 1
            else ()
        )
        return itertools.chain(
            runner.run([each.path for each in texts]),
            runner.run([each.path for each in others], libraries.SECONDS, ahead),
        )

    def both(self, snippet):
        """The Result of a snippet and that of its second run, if it has one."""
        if self.ahead is None:
            return [next(each) for each in [self.run(runner, [snippet]) for runner in self.runners]]
        path = snippet.path.resolve()
        for ahead, results in zip(self.ahead, self.results):
            while path not in results:
                result = next(ahead)
                results[result.path] = result
        return [results.pop(path) for results in self.results]

    def disagreement(self, snippet, first, second):
        """What another reader gets otherwise than the first run, and why, in words."""
        seconds = libraries.SECONDS if snippet.libraries else SECONDS
        why = f"it depends on {causes([snippet.path], seconds)[snippet.path.resolve()]}"
        if second.error:
            return f"{snippet.label}.py, run as another reader would, {second.error}\n{why}"
        if first.stdout == second.stdout:
            return f"{snippet.label}.py draws another figure for another reader: {why}"
        told = lines("first run", first.stdout, "second run", second.stdout)
        return f"{snippet.label}.py prints something else for another reader: {why}\n{told}"

    def close(self):
        for runner in self.runners:
            runner.close()


@pytest.fixture(scope="session")
def records(request):
    records = Records(request.config, request.session.items)
    yield records
    records.close()


def test_record(snippet, records, request):
    if snippet.problem:
        fail(snippet.problem)
    libraries.need(snippet.source)
    result, *second = records.both(snippet)
    if result.stdout and not result.stdout.isascii() and not result.error:
        sign = next(sign for sign in result.stdout if not sign.isascii())
        fail(
            f"{snippet.label}.py prints {named(sign)} ({sign}), which not every console can; "
            "print what ASCII has"
        )
    if records.obstacle:
        fail(records.obstacle)
    if result.error:
        fail(f"{snippet.label}.py {result.error}")
    if not result.stdout and not result.svg:
        fail(f"{snippet.label}.py prints nothing and draws nothing")
    if second and not result.same(second[0]):
        fail(records.disagreement(snippet, result, second[0]))
    for kind, now in (("out", result.stdout or None), ("svg", result.svg)):
        file = snippet.records[kind]
        before = file.read_bytes().decode("utf-8", "backslashreplace") if file.exists() else None
        if now == before:
            continue
        if records.update:
            if now is None:
                file.unlink()
            else:
                file.write_text(now, encoding="utf-8", newline="\n")
            request.node.user_properties.append(
                ("update", change(f"{snippet.label}.{kind}", before, now))
            )
        elif (
            now is None
            or before is None
            or (records.same_versions and (not snippet.libraries or records.same_libraries))
            or not close(before, now, NUMBERS[kind])
        ):
            wrong = read(file).problem if before is not None else None
            told = wrong or difference(f"{snippet.label}.{kind}", before, now)
            fail(f"{told}\nWhen the change is meant: pytest --update -k {snippet.name}")


def test_every_record_has_its_program(request):
    root = request.config.getoption("snippets")
    orphans = sorted(
        f"{root.name}/{file.relative_to(root).as_posix()}"
        for file in root.rglob("*")
        if file.is_file()
        and file.parent != root / ATLAS.name  # test_atlas.py
        and not (
            file.parent == root
            and file.name in ("recorded-with.txt", "recorded-with-libraries.txt")
        )
        and not (
            file.parent.parent == root
            and file.suffix in (".py", ".out", ".svg")
            and file.with_suffix(".py").exists()
        )
    )
    assert not orphans, (
        f"no program makes {orphans}: a snippet is <page>/<name>.py with its .out and .svg beside "
        "it; delete the rest"
    )


def test_programs_fit_the_page(request):
    wrong = []
    for snippet in snippets(request.config):
        if snippet.problem:
            continue  # its own test says it
        lines = snippet.source.splitlines()
        wrong += [
            f"{snippet.label}.py:{number}: {len(line)} columns, of {WIDTH} that a page shows"
            for number, line in enumerate(lines, 1)
            if len(line) > WIDTH
        ]
        if not 1 <= len(lines) <= LINES:
            wrong.append(f"{snippet.label}.py: {len(lines)} lines; a snippet has 1 to {LINES}")
    assert not wrong, "\n".join(wrong)


def test_programs_hide_no_module(request):
    """A program named numbers.py, run from its own folder, NumPy would import as Python's."""
    hiding = [
        snippet.label
        for snippet in snippets(request.config)
        if snippet.path.stem in {*sys.stdlib_module_names, "numpy", "matplotlib", "scipy"}
    ]
    assert not hiding, (
        f"{hiding}: named like a module, so that a reader's run from that folder imports it; "
        "give it another name"
    )
