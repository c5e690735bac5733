"""Planted faults (tests/faults): what is planted is what the checks see, and the count is honest.

The copies are of a toy project, a page and a test for each group; the kinds are the project's own.
"""

import random
import shutil
from pathlib import Path

import pytest
from faults import checker, kinds, planting
from faults.planting import Copy
from faults.registry import GROUPS, KINDS, Fault, Kind, kind, read

FOLDER = Path(__file__).parent / "faults"
CONFIGURATION = """
[tool.pytest.ini_options]
pythonpath = ["tests"]
addopts = "-q --strict-markers"
markers = ["faults(group)"]
"""
PAGE = """
from functools import cache
from pathlib import Path

WORDS = "two words"

@cache
def text():
    return Path(__file__).parent.parent.joinpath("page.md").read_text()
"""
TEST = """
import pytest
from page import WORDS, text

pytestmark = pytest.mark.faults("{0}")

@pytest.mark.parametrize("word", text().split())
def test_{0}(word):
    assert text() == WORDS
"""
OF_ANOTHER = """
def test_another():
    assert not Path("another.md").exists()
"""
OF_SOURCES = Kind("a word", 1, ("sources",), False, None)


@pytest.fixture(scope="module")
def toy(tmp_path_factory):
    root = tmp_path_factory.mktemp("toy")
    (root / "tests/faults").mkdir(parents=True)
    for name in ("__init__.py", "checker.py"):
        shutil.copy(FOLDER / name, root / "tests/faults")
    (root / "pyproject.toml").write_text(CONFIGURATION)
    (root / "page.md").write_text("two words")
    (root / "tests/page.py").write_text(PAGE)
    for group in GROUPS:
        (root / f"tests/test_{group}.py").write_text(TEST.format(group))
    with (root / "tests/test_labs.py").open("a") as file:
        file.write("\nfrom pathlib import Path\n" + OF_ANOTHER)
    return root


@pytest.fixture(scope="module")
def copy(toy, tmp_path_factory):
    copy = Copy(tmp_path_factory.mktemp("copy") / "0", toy)
    yield copy
    copy.close()


def fault(path, text, **more):
    return Fault(path, 1, "another", {path: text}, kind=OF_SOURCES, **more)


def case(word):
    return f"tests/test_sources.py::test_sources[{word}]"


def test_each_run_sees_what_is_planted_then_and_nothing_of_before(copy):
    """Text that a test reads and keeps, the cases made of it, and a module that tests import."""
    assert copy.check(fault("page.md", "too words")) == ("noticed", case("too"))
    of_module = fault("tests/page.py", PAGE.replace("two", "too"))
    assert copy.check(of_module) == ("noticed", case("two"))
    assert copy.check(fault("tests/page.py", "a typo")) == ("noticed", "tests/test_sources.py")
    assert copy.check(fault("page.md", None)) == ("noticed", "tests/test_sources.py")
    assert (copy.folder / "page.md").read_text() == "two words"
    assert copy.failing_unplanted() == []


def test_nothing_that_is_planted_is_kept_compiled(copy):
    """Within a second, a file of the same size would be taken for it."""
    compiled = {path: path.read_bytes() for path in copy.folder.glob("tests/**/page*.pyc")}
    copy.check(fault("tests/page.py", PAGE.replace("two", "too")))
    assert compiled
    assert {path: path.read_bytes() for path in copy.folder.glob("tests/**/page*.pyc")} == compiled


def test_all_checks_are_asked_before_a_fault_survives(copy):
    of_labs = "tests/test_labs.py::test_another"  # not the kind's own, and not of its page
    assert copy.check(fault("another.md", "")) == ("noticed", of_labs)
    assert copy.check(fault("unread.md", "")) == ("survived", "")
    assert not (copy.folder / "unread.md").exists()


def test_what_readers_see_as_before_is_no_fault(copy):
    same = fault("page.md", "too words", harmless=lambda copy, fault: True)
    assert copy.check(same) == ("equivalent", "")


def test_a_check_that_fails_without_a_fault_is_named(copy):
    copy.check(fault("page.md", "too words"))
    (copy.folder / "page.md").write_text("to words")
    assert sorted(copy.failing_unplanted())[-2:] == [case("to"), case("words")]
    (copy.folder / "page.md").write_text("two words")


def changed(toy, folder, name, before, now):
    """A copy of the toy project in which a file differs."""
    text = shutil.copytree(toy, folder).joinpath(name).read_text(encoding="utf-8")
    assert before in text
    (folder / name).write_text(text.replace(before, now), encoding="utf-8")
    return folder


def test_where_no_process_can_fork_each_run_has_its_own(toy, tmp_path, monkeypatch):
    monkeypatch.setattr(planting, "FORKS", False)
    root = changed(toy, tmp_path / "toy", "tests/faults/checker.py", 'hasattr(os, "fork")', "False")
    copy = Copy(tmp_path / "copy", root)
    assert copy.check(fault("page.md", "too words")) == ("noticed", case("too"))
    assert copy.failing_unplanted() == []
    copy.close()


@pytest.mark.parametrize(
    ("group", "words"),
    [("tables", "test_labs.py: faults.'tables'. is no group"), (None, "no test carries .*'labs'")],
)
def test_a_marker_without_group_or_group_without_tests_stops(toy, tmp_path, group, words):
    root = changed(toy, tmp_path / "toy", "tests/test_labs.py", '"labs"', repr(group))
    with pytest.raises(SystemExit, match=words):
        Copy(tmp_path / "copy", root)


def test_nothing_of_the_project_is_imported_before_the_fork():
    with pytest.raises(RuntimeError, match=r"faults\.planting.* imported before the run"):
        checker.run([])


def test_every_file_of_kinds_is_drawn_from():
    files = {path.stem for path in (FOLDER / "kinds").glob("*.py")} - {"__init__"}
    assert files == set(kinds.SUBJECTS), "tests/faults/kinds/__init__.py: SUBJECTS names each file"
    assert {each.function.__module__.rpartition(".")[2] for each in KINDS} == files


@pytest.mark.parametrize(
    "kind", [each for each in KINDS if not each.of_site], ids=lambda kind: kind.function.__name__
)
def test_a_kind_changes_the_file_that_it_names(kind):
    drawn = kind.draw(random.Random(1))
    assert drawn.path in drawn.edits
    for path, text in drawn.edits.items():
        assert text != (read(path) if (checker.ROOT / path).exists() else None)


def test_a_kind_that_finds_nothing_to_plant_stops():
    blank = Kind("nothing", 1, ("sources",), False, lambda draw: None)
    blank.function.__module__ = "kinds.blank"
    with pytest.raises(SystemExit, match=r"kinds\.blank.*nothing in this project to plant"):
        blank.draw(random.Random(0))


def test_a_kind_names_checks_that_there_are():
    with pytest.raises(ValueError, match="'source' is no group"):
        kind("a word", 1, ["source"])
