"""A number typed into an exercise is read as people write it, and judged as the record says.

Without a browser: Node runs the page's own scripts, on every exercise in both languages.
"""

import json
import math
import re
import subprocess
from decimal import Decimal

import pytest
from checks.exercises import SCRIPTS, checks, checks_in, with_checks
from checks.pages import ROOT
from checks.sites import build, copy_of_project

from builder.markdown.check_words import words
from builder.markdown.checked_exercises import CheckError
from builder.node import node

NO_UNIT, EXACT = None, None
# what is typed: (value, decimals, unit)
TYPED = {
    "0.61": (0.61, 2, NO_UNIT),
    ".61": (0.61, 2, NO_UNIT),
    "3.": (3, 0, NO_UNIT),
    "  0.6109\t": (0.6109, 4, NO_UNIT),
    "+0.5": (0.5, 1, NO_UNIT),
    "-0.5": (-0.5, 1, NO_UNIT),
    "−0.5": (-0.5, 1, NO_UNIT),
    "–.5": (-0.5, 1, NO_UNIT),
    "- 0.5": (-0.5, 1, NO_UNIT),
    "= 0.61": (0.61, 2, NO_UNIT),
    "≈0.61": (0.61, 2, NO_UNIT),
    "0": (0, 0, NO_UNIT),
    "1,234.5": (1234.5, 1, NO_UNIT),
    "1,234,567": (1234567, 0, NO_UNIT),
    "0,61": (0.61, 2, NO_UNIT),
    "0,123": (0.123, 3, NO_UNIT),
    "1e-3": (0.001, 3, NO_UNIT),
    "1.25E2": (125, 0, NO_UNIT),
    "1/3": (1 / 3, EXACT, NO_UNIT),
    "-1 / 3": (-1 / 3, EXACT, NO_UNIT),
    "½": (0.5, EXACT, NO_UNIT),
    "33%": (0.33, 2, NO_UNIT),
    "33.3 %": (0.333, 3, NO_UNIT),
    "0.85 bits": (0.85, 2, "bits"),
    "0.85bits": (0.85, 2, "bits"),
    "1 bit": (1, 0, "bits"),
    "0.85 Bits": (0.85, 2, "bits"),
    "0.85 位元": (0.85, 2, "bits"),
    "0.85位元": (0.85, 2, "bits"),
    "0.61 nats": (0.61, 2, "nats"),
    "0.61 奈特": (0.61, 2, "nats"),
    "1/3 nat": (1 / 3, EXACT, "nats"),
    "０．６１": (0.61, 2, NO_UNIT),
    "０。６１": (0.61, 2, NO_UNIT),
    "－０．５": (-0.5, 1, NO_UNIT),
    "１／３": (1 / 3, EXACT, NO_UNIT),
    "３３％": (0.33, 2, NO_UNIT),
    "１，２３４．５": (1234.5, 1, NO_UNIT),
    "０．８５　ｂｉｔｓ": (0.85, 2, "bits"),
}
NONSENSE = [
    "", " ", "　", "-", "+", ".", ",", "/", "%", "e", "e5", "bits", "NaN", "nan", "Infinity", "inf",
    "∞", "1e999", "-1e999", "1/0", "0/0", "1/", "/3", "1/2/3", "1..2", "1.2.3", "0.6 1", "1,23,4",
    "1.234,5", "--1", "+-1", "1-2", "log 2", "ln(2)", "0x10", "1_000", "0.61 or so", "KL = 0.61",
    "0.61 0.85", "12 bytes", "0.61 nats bits", "33%%", "33% bits", "2²", "10⁻³", "½½", "٣", "👍",
    "constructor", "__proto__", "toString", "1 constructor", "</p><script>", "0.6\n1", "9" * 400,
    "x" * 5000,
]  # fmt: skip
LN2 = math.log(2)


def ask(questions):
    """[(parsed, verdict)] of each (typed, check or None), as the scripts see them."""
    result = subprocess.run(
        [node(), ROOT / "tests/judge.mjs", SCRIPTS],
        input=json.dumps(questions),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def test_a_number_is_read_as_people_type_it():
    wrong = []
    for (typed, (value, decimals, unit)), (parsed, _) in zip(
        TYPED.items(), ask([[typed, None] for typed in TYPED])
    ):
        expected = {"value": value, "decimals": decimals, "unit": unit}
        got = parsed and {"unit": None, **parsed}
        if got and math.isclose(got["value"], value, rel_tol=1e-15):
            got["value"] = value
        if got != expected:
            wrong.append(f"{typed!r}: read as {got}, and is {expected}")
    assert not wrong, "parse.js:\n" + "\n".join(wrong)


def test_what_is_no_number_is_none():
    wrong = [
        f"{typed[:40]!r} is read as {parsed}"
        for typed, (parsed, _) in zip(NONSENSE, ask([[typed, None] for typed in NONSENSE]))
        if parsed is not None
    ]
    assert not wrong, "parse.js:\n" + "\n".join(wrong)


SHOWN = {
    "unit": "nats",
    "right": {"value": 0.610864, "room": 0.0000505},
    "slips": [{"value": 0.305432, "room": 0.0000505}, {"value": 0.6931, "room": 0.00005}],
}
SHARE = {"unit": None, "right": {"value": 0.851343, "room": 0.0000505}, "slips": []}
WHOLE = {"unit": None, "right": {"value": 8, "room": 0}, "slips": [{"value": 3, "room": 0}]}
MINUS = {"unit": "bits", "right": {"value": -1.25, "room": 0.005}, "slips": []}
# (typed, check, verdict)
JUDGED = [
    ("0.6109", SHOWN, "right"),
    ("0.610864", SHOWN, "right"),
    ("0.6108643", SHOWN, "right"),
    ("0.6109 nats", SHOWN, "right"),
    ("0.88129 bits", SHOWN, "right"),
    ("0.8813 bits", SHOWN, "right"),
    ("0.6108", SHOWN, "near"),
    ("0.6110", SHOWN, "near"),
    ("0.6113", SHOWN, "other"),
    ("0.61", SHOWN, "short"),
    ("0.611", SHOWN, "short"),
    ("0.6", SHOWN, "other"),
    ("1", SHOWN, "other"),
    ("0", SHOWN, "other"),
    ("0.8813", SHOWN, "bits"),
    ("-0.6109", SHOWN, "sign"),
    ("0.3054", SHOWN, "slip 0"),
    ("0.4406 bits", SHOWN, "slip 0"),
    ("0.6931", SHOWN, "slip 1"),
    ("61.09", SHOWN, "other"),
    ("61.0864%", SHOWN, "right"),
    ("0.8513", SHARE, "right"),
    ("85.13%", SHARE, "right"),
    ("85%", SHARE, "short"),
    ("85.13", SHARE, "percent"),
    ("0.8513 bits", SHARE, "unitless"),
    ("8", WHOLE, "right"),
    ("8.0", WHOLE, "right"),
    ("16/2", WHOLE, "right"),
    ("8.1", WHOLE, "other"),
    ("7", WHOLE, "other"),
    ("-8", WHOLE, "sign"),
    ("3", WHOLE, "slip 0"),
    ("800%", WHOLE, "right"),
    ("-1.25", MINUS, "right"),
    ("1.25", MINUS, "sign"),
    ("-5/4", MINUS, "right"),
    ("-0.8664", MINUS, "nats"),
    ("-0.8664 nats", MINUS, "right"),
]


def test_a_number_is_judged_by_its_rounding_and_unit():
    wrong = []
    for (typed, _, expected), (_, verdict) in zip(
        JUDGED, ask([[typed, check] for typed, check, _ in JUDGED])
    ):
        got = " ".join(
            str(part) for part in (verdict["kind"], verdict.get("slip")) if part is not None
        )
        if got != expected:
            wrong.append(f"{typed} is judged {got}, and is {expected}")
    assert not wrong, "judge.js:\n" + "\n".join(wrong)


def test_each_verdict_has_its_words_in_both_languages():
    english, chinese = words("en"), words("zh-TW")
    named = set(
        re.findall(r'kind: "(\w+)"|\? "(\w+)" : "(\w+)"', (SCRIPTS / "judge.js").read_text())
    )
    kinds = {kind for group in named for kind in group if kind} | {"none"}
    assert len(kinds) == 11, (
        f"judge.js gives {sorted(kinds)}; JUDGED tries 10 and “none” is no number"
    )
    for name, sentence in english.items():
        assert sentence.count("{}") == chinese[name].count("{}"), (
            f"{name}: {sentence}, {chinese[name]}"
        )
        assert sentence.count(" | ") == chinese[name].count(" | "), f"{name}: {chinese[name]}"
    assert kinds <= english.keys(), f"check_words.py has no words for {kinds - english.keys()}"
    for kind in kinds - {"right", "slip"}:
        assert " | " in english[kind], f"{kind}: say what it is, and what follows: {english[kind]}"
    assert {name.partition(" ")[0] for _, _, name in JUDGED} == kinds - {"none"}


@pytest.mark.faults("sources")
@pytest.mark.parametrize("page", with_checks(), ids=lambda page: page.label)
def test_each_exercise_knows_its_answer_and_its_slips(page):
    """As the page writes them, as recorded, in the other unit; beyond rounding nothing is right."""
    questions, expected = [], []

    def expect(kind, check, *typed):
        for each in typed:
            questions.append([each, check.as_json()])
            expected.append((f"{check.where}: {each}", kind))

    for check in checks(page):
        right, *slips = check.numbers
        value, room = right.recorded, right.room
        expect("right", check, right.written, f"{value:f}", f"{right.written} {check.unit or ''}")
        if check.unit:
            other, scale = ("bits", 1 / LN2) if check.unit == "nats" else ("nats", LN2)
            expect("right", check, f"{float(value) * scale:.9f} {other}")
        beyond = room * Decimal("1.01") or 1
        expect("not right", check, f"{value + beyond:f}", f"{value - beyond:f}")
        for at, slip in enumerate(slips):
            expect(f"slip {at}", check, slip.written, f"{slip.recorded:f}")
    wrong = []
    for (where, kind), (_, verdict) in zip(expected, ask(questions)):
        got = verdict and verdict["kind"] + (f" {verdict['slip']}" if "slip" in verdict else "")
        if got == "right" if kind == "not right" else got != kind:
            wrong.append(f"{where} is judged {got}, and is {kind}")
    assert questions and not wrong, "\n".join(wrong)


# an exercise as an author writes it; what is planted in it, and what the build says to that
WRITTEN = """
//// exercise | 1. A title
    attrs: {id: exercise-1}

A question.

/// check | The divergence, in nats
- 0.0915 nats: A sentence.
- 0.1047: That is the other direction.
- 0.0458: That is the mean.
///

/// answer
``` { .text .output .no-copy }
--8<-- "one-example/answer-1.out"
```
///
////
"""
REFUSED = [
    ("0.0915 nats", "0.0916 nats", 8, "no output in this exercise's answer prints 0.0916"),
    ("0.1047", "0.1048", 9, "no output in this exercise's answer prints 0.1048"),
    ("0.1047", "1", 9, "prints 1:"),
    ("0.1047", "0.5004021", 9, "prints 0.5004021"),
    ("one-example/answer-1.out", "one-example/answer-2.out", 8, "prints 0.0915"),
    ("0.0458", "0.0915", 10, "0.0915 cannot be told from 0.0915"),
    ("0.0458", "0.09", 10, "0.09 cannot be told from 0.0915"),
    ("0.0458", "0.1", 10, "0.1 cannot be told from"),
    ("0.0458: That", "0.0458 That", 10, "write “- number: sentence”"),
    ("0.0458: That is the mean.", "0.0458:", 10, "write “- number: sentence”"),
    ("0.0458:", "about 0.0458:", 10, "write “- number: sentence”"),
    ("0.0458:", "0.0458 nats:", 10, "the unit stands behind the first number"),
    ("nats: A", "hartleys: A", 8, "write “- number: sentence”"),
    ("- 0.1047", "\n- 0.1047", 7, "right below each other"),
    ("mean.\n", "mean.\n\nMore.\n", 7, "one list of numbers and nothing else"),
    ("- 0.0915", "    unit: nats\n- 0.0915", 7, "it has no options"),
    ("- 0.0915", "    right: [\n- 0.0915", 7, "it has no options"),
    ("check | The divergence, in nats", "check", 7, "write “/// check | what to type”"),
    ("//// exercise | 1. A title", "//// claim | A title", 7, "stands in an /// exercise"),
    ("    attrs: {id: exercise-1}\n", "", 6, "that has an id"),
    ("/// answer", "/// check | Another\n- 0.1047: A.\n///\n\n/// answer", 13, "has one check"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "line", "problem"), REFUSED)
def test_a_check_that_no_record_holds_is_refused_by_page_and_line(
    old, new, line, problem, tmp_path, monkeypatch
):
    assert checks_in(WRITTEN)[0].numbers[2].recorded == Decimal("0.045758")
    planted = WRITTEN.replace(old, new)
    assert planted != WRITTEN
    (tmp_path / "docs/en").mkdir(parents=True)
    (tmp_path / "docs/en/page.md").write_text(planted, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CheckError) as refused:
        checks_in(planted)
    assert str(refused.value).startswith(f"docs/en/page.md:{line}: "), refused.value
    assert problem in str(refused.value)


@pytest.mark.built
def test_a_slip_that_no_record_holds_stops_the_build_and_is_named(tmp_path):
    root = copy_of_project(tmp_path)
    page = root / "docs/zh-TW/one-example.md"
    text = page.read_text(encoding="utf-8")
    planted = text.replace("\n- 0.1047：", "\n- 0.1074：", 1)
    page.write_text(planted, encoding="utf-8")
    result = build(tmp_path / "site", root)
    line = planted[: planted.index("\n- 0.1074：") + 1].count("\n") + 1
    assert result.returncode != 0
    assert f"docs/zh-TW/one-example.md:{line}: no output" in result.stderr, result.stderr
