"""The atlas of libraries says what its records say; tests/atlas.py makes the records.

Quick: no library is needed here. docs/records/atlas.json has what tells each program and its record
from others, so a program, or a record, that was changed and not run again is noticed too.
"""

import re
from datetime import date

import pytest
from atlas import digest
from checks.pages import ATLAS, PRINTED, ROOT, Block, Page, numbers_in, pages
from checks.texts import read
from test_twins import AVOIDED, CHINESE, is_simplified

from builder.markdown import atlas

pytestmark = pytest.mark.faults("sources")

DATA = atlas.data()
ROWS = DATA["libraries"]
WIDTH, LINES = 72, 40  # as of the other programs (test_records.py)
VERSION = re.compile(r"[\w@/.+-]+ \d[\w.+-]*")
each_row = pytest.mark.parametrize("name", ROWS)


@pytest.fixture(autouse=True)
def in_the_project(monkeypatch):
    monkeypatch.chdir(ROOT)


def words_of(row):
    """{language: what is said of a library}"""
    return {language: atlas.remarks(row, language) for language in ("en", "zh-TW")}


@each_row
def test_a_row_is_borne_out_by_its_record(name):
    assert re.fullmatch(r"lib-[a-z0-9]+(-[a-z0-9]+)*", name)
    assert not atlas.problems(name, ROWS[name], DATA["groups"], DATA["subjects"])
    first = (ATLAS / f"{name}.out").read_text(encoding="utf-8").partition("\n")[0]
    assert VERSION.fullmatch(first), f"{name}.out begins with the package and its version: {first}"


@each_row
def test_a_record_is_that_of_its_program(name):
    run = atlas.runs().get(name)
    assert run and run["digest"] == digest(ROOT / atlas.program(name, ROWS[name])), (
        f"{name}: its program or its record is not the one that was run: make atlas, with --update"
    )
    assert date.fromisoformat(run["date"])


@each_row
def test_its_program_makes_the_call_and_fits_the_page(name):
    row = ROWS[name]
    source = read(ROOT / atlas.program(name, row))
    assert not source.problem, source.problem
    bare = [re.sub(r"\s|,(?=\s*[)\]])", "", text) for text in (row["call"], source.text)]
    assert bare[0] in bare[1], f"{name}: its program does not call {row['call']}"
    lines = source.text.splitlines()
    assert len(lines) <= LINES and max(map(len, lines)) <= WIDTH, f"{name}: {LINES} lines, {WIDTH}"


@each_row
def test_numbers_in_its_words_were_printed(name):
    row = ROWS[name]
    paths = (ATLAS / f"{name}.out", ROOT / atlas.program(name, row))
    numbers = {text for path in paths for text in PRINTED.findall(read(path).text)}
    printed = [(text, numbers_in(Block("", 1, text))[0].value) for text in decimals(numbers)]
    row = row | {"changed": {}}  # whose numbers are versions
    said = {language: numbers_in(Block("", 1, words)) for language, words in words_of(row).items()}
    for found in said.values():
        for number in found:
            assert number.rounds(printed), f"{name}: {number.text} is in no line of its record"
    values = [sorted(str(each.value) for each in found) for found in said.values()]
    assert values[0] == values[1], f"{name}: the numbers of the two languages differ: {values}"
    codes = [sorted(re.findall("`([^`]*)`", words)) for words in words_of(row).values()]
    assert codes[0] == codes[1], f"{name}: the code of the two languages differs: {codes}"


def decimals(numbers):
    return [text for text in numbers if numbers_in(Block("", 1, text))]


@each_row
def test_its_chinese_is_that_of_taiwan(name):
    words = re.sub(r"`[^`]*`|「[^」]*」", " ", words_of(ROWS[name])["zh-TW"])
    wrong = AVOIDED.findall(words) + [sign for sign in words if is_simplified(sign)]
    wrong += re.findall(rf"[{CHINESE}][,;:!?A-Za-z0-9$]|[A-Za-z0-9$%][{CHINESE}]", words)
    assert not wrong, f"{name}: {wrong}"


def test_every_program_has_its_row():
    wanted = {ROOT / atlas.program(name, row) for name, row in ROWS.items()}
    wanted |= {ATLAS / f"{name}.out" for name in ROWS}
    found = {path for path in ATLAS.iterdir() if path.name != "__pycache__"}
    assert found == wanted, f"{sorted(path.name for path in found ^ wanted)}: no row, or no file"


def test_every_group_is_locked():
    """With hashes, and no index's address; what is on top of core is locked without it."""
    for group, about in DATA["groups"].items():
        assert about["every"] in ("push", "week")
        assert any(row["group"] == group for row in ROWS.values()), f"{group} has no library"
        if group != "core" and "kind" not in about:
            locked = (ROOT / f"requirements-atlas-{group}.txt").read_text(encoding="utf-8")
            pinned = re.findall(r"^[\w.\[\],-]+==", locked, re.M)
            assert len(pinned) <= locked.count("--hash=") and "://" not in locked, group
            asked = (ROOT / f"requirements-atlas-{group}.in").read_text(encoding="utf-8")
            names = re.findall(r"^([\w.-]+)", asked.replace("_", "-"), re.M)
            absent = [each for each in names if not re.search(rf"^{each}==", locked, re.M | re.I)]
            assert not absent, f"{group}: {absent} are not locked: make atlas, with --lock"


@pytest.mark.parametrize("page", [each for each in pages() if each.name == ATLAS.name], ids=str)
def test_every_subject_is_on_the_page(page: Page):
    shown = re.findall(r"^/// atlas \| (\w+)$", page.text(), re.M)
    assert sorted(shown) == sorted(["filter", *DATA["subjects"]])
    assert {row["subject"] for row in ROWS.values()} == set(DATA["subjects"])


def test_a_row_that_its_record_does_not_bear_out_is_refused(monkeypatch):
    row = ROWS["lib-scipy"] | {"returns": {"kl": "0.087177"}, "base": "3"}
    found = atlas.problems("lib-scipy", row, DATA["groups"], DATA["subjects"])
    assert found == [
        "base: '3' is none of e, 2, both, none",
        "returns: kl: 0.087177, but its record has 0.082283",
    ]
    monkeypatch.setattr(atlas, "data", lambda: DATA | {"libraries": {"lib-scipy": row}})
    with pytest.raises(atlas.AtlasError, match=r"docs/atlas\.yml: lib-scipy: returns: kl"):
        atlas.checked()
