"""Figures that answer the hand: numbers as the oracles', texts as Python's, a start as recorded."""

import json
import math
import random
import re
import struct
from decimal import Decimal
from functools import cache
from itertools import pairwise
from xml.etree import ElementTree

import markdown
import pytest
from bs4 import BeautifulSoup
from checks.exploring import (
    FIGURES,
    RECORDS,
    blocks,
    constrained,
    idle,
    oracle,
    run,
    started,
    wholes,
)
from checks.pages import ROOT, SNIPPETS

from builder.markdown.explore import modules

# a worker tries all of a figure: what its oracle says is worked out once
EACH = pytest.mark.parametrize(
    "figure", [pytest.param(each, marks=pytest.mark.xdist_group(each)) for each in FIGURES]
)
NEAR = {"rel_tol": 1e-12, "abs_tol": 1e-15}  # where a number is 0 both ways of computing it round


def differences(mine, theirs, path=""):
    """Where two trees of numbers and texts differ, a sentence each."""
    if isinstance(theirs, dict) and isinstance(mine, dict) and mine.keys() == theirs.keys():
        pairs = [(f"{path}.{key}", mine[key], theirs[key]) for key in theirs]
    elif isinstance(theirs, list) and isinstance(mine, list) and len(mine) == len(theirs):
        pairs = [(f"{path}[{at}]", *both) for at, both in enumerate(zip(mine, theirs))]
    else:
        number = isinstance(theirs, float | int) and not isinstance(mine, dict | list | None)
        same = math.isclose(float(mine), theirs, **NEAR) if number else mine == theirs
        return [] if same else [f"{path}: {mine}, not {theirs}"]
    return [each for path, a, b in pairs for each in differences(a, b, path)]


@cache
def vectors(figure):
    """What the oracle says of each of its states."""
    knows, said = oracle(figure), []
    for state in knows.STATES:
        numbers = knows.numbers(state)
        text = {"texts": knows.texts(state, numbers), "says": knows.says(state, numbers)}
        said.append({"state": state, "numbers": numbers, **text})
    return said


def hold(file, before, now, wrong, request):
    """The lines that a file has are those there are now; --update writes these and says so."""
    if not wrong and len(before) == len(now):
        return
    if request.config.getoption("update"):
        file.write_text("\n".join(now) + "\n", encoding="utf-8", newline="\n")
        said = f"{file.relative_to(ROOT)}: {len(now)} lines, {len(wrong)} differences"
        request.node.user_properties.append(("update", said))
        return
    pytest.fail(
        "\n".join(wrong[:9] or [f"{len(before)} lines are recorded, there are {len(now)}"])
        + "\nRead them, and record them: pytest --update tests/test_explore.py",
        pytrace=False,
    )


@EACH
def test_every_figure_has_its_records_and_stands_in_both_languages(figure):
    wanted = [f"{figure}.{end}" for end in ("py", "jsonl", "words.tsv", "en.yml", "zh-TW.yml")]
    missing = [name for name in wanted if not (RECORDS / name).exists()]
    assert not missing, (
        f"{figure}: tests/explore lacks {missing}; write the oracle (.py), then record the rest: "
        "pytest --update tests/test_explore.py tests/test_explore_browser.py"
    )
    languages = {page.language for name, page, *_ in blocks() if name == figure}
    assert languages == {"en", "zh-TW"}, f"{figure} stands in pages of {languages or 'no language'}"


@EACH
def test_an_oracle_tries_two_hundred_states_the_edges_and_every_sentence(figure):
    knows, module = oracle(figure), modules()[figure]
    label = f"tests/explore/{figure}.py"
    states = knows.STATES
    count = len({json.dumps(state) for state in states})
    assert count >= 200, f"{label}: {count} different states, 200 at least"
    assert len(knows.TRIPS) >= 10, f"{label}: {len(knows.TRIPS)} trips, 10 at least"
    assert {name: field["start"] for name, field in module["fields"].items()} == knows.START
    assert knows.START in states, f"{label}: STATES lacks START"
    assert knows.ACTIONS.keys() == module["actions"].keys()
    for name, field in module["fields"].items():
        edges = field.get("of") or [field["from"], field["to"]]
        missing = [edge for edge in edges if all(state[name] != edge for state in states)]
        assert not missing, f"{label}: STATES lacks {name} = {missing}"
        if "of" not in field:
            beyond = {state[name] for state in states} - {min(edges), max(edges)}
            assert all(min(edges) < each < max(edges) for each in beyond), f"{label}: {name}"
    said = {vector["says"] for vector in vectors(figure)}
    assert said == set(module["sentences"]), (
        f"{label}: only one of oracle and module has {sorted(said ^ set(module['sentences']))}"
    )


def declaration(figure):
    """What a figure is, and each of its words in both languages side by side, a line each."""
    module = modules()[figure]
    of = {f"field {name}": field for name, field in module["fields"].items()}
    of |= {f"action {name}": does for name, does in module["actions"].items()}
    of |= {"ask": module["ask"]} if module.get("ask") else {}
    lines = [f"{name}\t{json.dumps(each)}" for name, each in of.items()]
    here = [block for block in blocks() if block[0] == figure]
    for (_, page, _, words, _), (_, twin, _, same, _) in zip(
        (block for block in here if block[1].language == "en"),
        (block for block in here if block[1].language == "zh-TW"),
    ):
        assert page.name == twin.name
        lines += [f"{page.name}: {name}\t{words[name]}\t{same.get(name)}" for name in words]
    return lines


@EACH
@pytest.mark.faults("functions")
def test_a_figure_declares_and_says_what_is_recorded(figure, request):
    """So that two labels which change places are seen, and what changes is read side by side."""
    file = RECORDS / f"{figure}.words.tsv"
    now = declaration(figure)
    before = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    wrong = [f"{file.name}:{at}: {b}" for at, (a, b) in enumerate(zip(before, now), 1) if a != b]
    hold(file, before, now, wrong, request)


@EACH
@pytest.mark.faults("functions")
def test_oracle_says_what_is_recorded(figure, request):
    file = RECORDS / f"{figure}.jsonl"
    now = [json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in vectors(figure)]
    before = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    wrong = [
        f"{file.relative_to(ROOT)}:{line}{each}"
        for line, (a, b) in enumerate(zip(before, now), 1)
        for each in differences(json.loads(a), json.loads(b))
    ]
    hold(file, before, now, wrong, request)


@EACH
@pytest.mark.faults("functions")
def test_module_shows_what_is_recorded(figure):
    recorded = (RECORDS / f"{figure}.jsonl").read_text(encoding="utf-8").splitlines()
    wrong = []
    for line, (vector, made) in enumerate(zip(map(json.loads, recorded), wholes(figure)), 1):
        state = vector.pop("state")
        found = differences({name: made[name] for name in vector}, vector)
        after = {name: action(state) for name, action in oracle(figure).ACTIONS.items()}
        found += differences(made["after"], after, ".after")
        found += differences(made["constrained"], constrained(figure, state), ".constrained")
        found += differences(made["idle"], idle(figure, state), ".idle")
        wrong += [f"tests/explore/{figure}.jsonl:{line} {state}: {each}" for each in found]
    assert not wrong, "\n".join(wrong[:9])


@EACH
def test_every_state_can_be_drawn(figure):
    """As XML, within numbers, and with no number beside those that the oracle knows."""
    for state, made in zip(oracle(figure).STATES, wholes(figure)):
        for markup in (made["drawn"], made["asking"]):
            assert not re.search("NaN|undefined|null|Infinity", markup), f"{state}: {markup[:300]}"
            drawn = ElementTree.fromstring(f"<svg>{markup}</svg>")
        shown = {}
        drawn = ElementTree.fromstring(f"<svg>{made['drawn']}</svg>")
        for text in drawn.iter("text"):
            if name := text.get("data-shows"):
                shown.setdefault(name, []).append(text.text)
        for name, parts in shown.items():
            assert " / ".join(parts) == made["texts"][name], f"{state}: {name} is drawn as {parts}"
        moved = {handle.get("data-moves") for handle in drawn.iter() if handle.get("data-moves")}
        fields = modules()[figure]["fields"]
        drags = {name for name, field in fields.items() if field.get("drag")}
        assert moved == drags - {*made["idle"]}, state


def polylines(svg, within):
    """[(stroke, dashed, points)] of the lines that `within` lets through."""
    found = []
    for path in svg.iter("path"):
        if within(path) and path.get("fill") == "none":
            x = y = Decimal(0)
            points = []
            for command, numbers in re.findall(r"([MLlmz])([^MLlmz]*)", path.get("d")):
                pairs = [Decimal(each) for each in numbers.split()]
                for dx, dy in zip(pairs[::2], pairs[1::2]):
                    x, y = (x + dx, y + dy) if command in "lm" else (dx, dy)
                    points.append((float(x), float(y)))
            stroke = re.sub(r"var\((--\w+).*", r"\1", path.get("stroke"))
            found.append((stroke, path.get("stroke-dasharray"), points))
    return found


def distance(point, line):
    """From a point to a line through points."""
    x, y = point
    least = math.inf
    for (x0, y0), (x1, y1) in pairwise(line):
        size = (x1 - x0) ** 2 + (y1 - y0) ** 2
        along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / size if size else 0
        along = max(0, min(1, along))
        away = math.hypot(x - x0 - along * (x1 - x0), y - y0 - along * (y1 - y0))
        least = min(least, away)
    return least


@pytest.mark.parametrize(
    ("figure", "page", "record", "words"),
    [
        pytest.param(name, page, record, words, marks=pytest.mark.xdist_group(name))
        for name, page, _, words, record in blocks()
    ],
    ids=lambda value: getattr(value, "label", value if isinstance(value, str) else ""),
)
def test_a_figure_starts_as_the_recorded_one(figure, page, record, words):
    """The same lines in the same strokes, the same dots, and every label where it was."""
    recorded = ElementTree.fromstring(
        re.sub(' xmlns="[^"]*"', "", (SNIPPETS / record).read_text(encoding="utf-8"))
    )
    at = oracle(figure).STATES.index(started(figure, words))
    live = ElementTree.fromstring(f"<svg>{wholes(figure)[at]['drawn']}</svg>")
    axes = {each for g in live.iter("g") if g.get("clip-path") for each in g.iter()}
    mine = polylines(live, lambda path: path in axes)
    theirs = polylines(recorded, lambda path: path.get("clip-path"))
    assert sorted(map(str, (line[:2] for line in mine))) == sorted(
        map(str, (line[:2] for line in theirs))
    ), f"{record} and the figure have not the same lines"
    for stroke, dashed, points in theirs:
        alike = [line for *kind, line in mine if kind == [stroke, dashed]]
        apart = min(max(distance(point, line) for point in points) for line in alike)
        assert apart < 0.6, f"{record}: the line {stroke} {dashed or 'solid'} is {apart:.2f} away"
    dots = [
        (float(dot.get("cx")), float(dot.get("cy")), dot.get("fill")) for dot in live.iter("circle")
    ]
    for use in recorded.iter("use"):
        if not use.get("stroke"):  # no tick, but a marker
            fill = re.sub(r"(var\(--\w+).*", r"\1)", use.get("fill"))
            x, y = float(use.get("x")), float(use.get("y"))
            near = [dot for dot in dots if math.dist(dot[:2], (x, y)) < 0.6 and dot[2] == fill]
            assert near, f"{record}: no dot {fill} at {x}, {y}"
    texts = [(text.text, float(text.get("x")), float(text.get("y"))) for text in live.iter("text")]
    for text in recorded.iter("text"):
        x, y = float(text.get("x")), float(text.get("y"))
        near = [each for each in texts if each[0] == text.text and math.dist(each[1:], (x, y)) < 2]
        assert near, f"{record}: no {text.text!r} at {x}, {y}"


# ---- the block in a page ----

GOOD = (SNIPPETS / "../docs/en/generator-losses.md").read_text(encoding="utf-8")
GOOD = GOOD[GOOD.index("//// explore") : GOOD.index("/// program")]


def built(text, folder, monkeypatch):
    """The HTML of a page that holds a text, in a project of its own."""
    (folder / "docs/en").mkdir(parents=True)
    for name in ("theme", "terms.tsv"):
        (folder / "docs" / name).symlink_to(ROOT / "docs" / name)
    (folder / "docs/en/page.md").write_text(f"Words.\n\n{text}", encoding="utf-8")
    monkeypatch.chdir(folder)
    options = {"pymdownx.snippets": {"base_path": [str(SNIPPETS)]}, "builder.markdown": {}}
    page = markdown.Markdown(extensions=list(options), extension_configs=options)
    return page.convert(f"Words.\n\n{text}")


def test_a_block_holds_the_recorded_figure_and_controls_that_wait(tmp_path, monkeypatch):
    soup = BeautifulSoup(built(GOOD, tmp_path, monkeypatch), "lxml")
    block = soup.select_one("figure > .stage").find_parent(class_="explore")
    assert [child.name for child in block.figure.find_all(recursive=False)] == ["div", "figcaption"]
    stage = block.select_one(".stage").find_all(recursive=False)
    assert [child.name for child in stage] == ["svg", "div", "div"]
    assert all(child.has_attr("hidden") for child in stage[1:])
    assert not soup.find_all(["script", "style"]) and not soup.find_all(style=True)


@pytest.mark.parametrize(
    ("good", "bad", "named"),
    [
        ("| tangent", "| tangend", "there is no module 'tangend'"),
        ("    answer: D answers\n", "", "the word 'answer' is missing"),
        ("    answer: D answers\n", "    answer:\n", "the word 'answer' is no text"),
        ("    answer: D answers\n", "    answer: 1\n", "the word 'answer' is no text"),
        ("    run-stop: Stop\n", "    run-stop: Stop\n    jump: Jump\n", "knows no word 'jump'"),
        ("    run-stop: Stop\n", "    run-stop: Stop\n    attrs: {id: x}\n", "no word 'attrs'"),
        ("q = {q}\n", "q = {p}\n", "'q-is' says {p}; it may say {q}, {d}"),
        ("D answers\n", "D answers {q}\n", "'answer' says {q}; it may say no numbers"),
        ("q = {q}\n", "q = {q\n", "'q-is' has a brace"),
        ("    answer: D answers\n", "    answer: [D answers\n", "the block is not read"),
        ("    answer: D answers\n", "    answer: D: answers\n", "the block is not read"),
        ("    run-stop: Stop\n", "    run-stop: Stop\n    start: 1\n", "start: write the fields"),
        ("    run-stop: Stop\n", "    run-stop: Stop\n    start: {x: 1}\n", "no field 'x'"),
        ("    run-stop: Stop\n", "    run-stop: Stop\n    start: {q: 2}\n", "q lies in 0 to 1"),
        (
            "    run-stop: Stop\n",
            "    run-stop: Stop\n    start: {loss: 2}\n",
            "loss is one of all",
        ),
        ('--8<-- "generator-losses/tangent-figure.svg"\n', "", "one recorded figure"),
        ("/// figure-caption", "/// figure-words", "one recorded figure"),
        ("////\n", "////\n\n" + GOOD, "the page has 'tangent' already"),
    ],
)
def test_a_bad_block_stops_the_build_and_is_named(good, bad, named, tmp_path, monkeypatch):
    before, found, after = GOOD.rpartition(good)
    assert found
    text = before + bad + after
    with pytest.raises(ValueError, match=re.escape(named)) as error:
        built(text, tmp_path, monkeypatch)
    assert str(error.value).startswith("docs/en/page.md:3: "), error.value


# ---- what all figures share ----


def test_numbers_are_written_as_python_writes_them():
    draws = random.Random(1)
    values = [0.0, -0.0, 0.5, 1.5, 2.5, -2.5, 0.125, 0.375, -0.125, 0.00005, 1e-300, 5e-324]
    values += [draws.choice([-1, 1]) * draws.randrange(10**6) / 2**8 for _ in range(400)]  # ties
    values += [draws.uniform(-10, 10) for _ in range(200)]
    values += [struct.unpack("d", draws.randbytes(8))[0] for _ in range(400)]
    calls = [(value, places) for value in values if abs(value) < 1e21 for places in (0, 1, 2, 4, 8)]
    written = run([("format.js", "fixed", call) for call in calls])
    for (value, places), text in zip(calls, written):
        assert text.replace("−", "-") == f"{value:z.{places}f}", (value, places)


Q = {"from": 0, "to": 1, "step": 0.01, "start": 0.2}
WIDE = {"from": -3, "to": 6, "step": 0.25, "start": 0}
LOSS = {"of": ["all", "sum"], "start": "all"}


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (Q, "0.35", 0.35),
        (Q, "0", 0),
        (Q, "1", 1),
        (Q, "-0", 0),
        (Q, "0.354", 0.35),
        (WIDE, "-2.9", -3),
        (WIDE, "5.5", 5.5),
        (LOSS, "sum", "sum"),
        *[(Q, text, None) for text in ("7", "-0.01", "abc", "", " ", "1e-1", "NaN", "0x1")],
        *[(Q, text, None) for text in ("Infinity", "０.３", "0.3.3", "1.", ".5", "0,3", "0.2 ")],
        *[(LOSS, text, None) for text in ("", "Sum", "start", "length", "__proto__")],
    ],
)
def test_a_text_is_a_value_of_its_field_or_none(field, text, value):
    [parsed] = run([("fields.js", "parsed", [field, text])]) or [None]
    assert parsed == value


@pytest.mark.parametrize(
    ("value", "snapped"),
    [(0.2949, 0.29), (0.2951, 0.3), (7, 1), (-3, 0), (0.1 + 0.2, 0.3), (0.57, 0.57)],
)
def test_a_value_is_brought_to_the_nearest_that_a_reader_would_write(value, snapped):
    assert run([("fields.js", "snapped", [Q, value])]) == [snapped]


FIELDS = {"q": Q, "loss": LOSS}
START = {"q": 0.2, "loss": "all"}


@pytest.mark.parametrize(
    ("query", "said", "wrong"),
    [
        ("", {}, []),
        ("?tangent.q=0.35&tangent.loss=sum", {"q": 0.35, "loss": "sum"}, []),
        ("?gap.q=0.35&q=0.4&tangentq=1", {}, []),
        ("?tangent.q=abc&tangent.loss=sum", {"loss": "sum"}, ["tangent.q=abc"]),
        ("?tangent.r=1&tangent.=1", {}, ["tangent.r=1", "tangent.=1"]),
        ("?tangent.toString=1&tangent.__proto__=1", {}, 2),
        ("?tangent.q=" + "9" * 99, {}, ["tangent.q=" + "9" * 30]),
        ("?tangent.q=%3Cb%3E&tangent.q=%E0%A4%A", {}, 2),
    ],
)
def test_an_address_is_read_and_what_makes_no_sense_is_told(query, said, wrong):
    [[mine, no_sense]] = run([("address.js", "read", [query, "tangent", FIELDS])])
    assert mine == said
    assert no_sense == wrong or len(no_sense) == wrong


@pytest.mark.parametrize(
    ("query", "state", "written"),
    [
        ("", START, ""),
        ("?tangent.q=0.9", START, ""),
        ("", {"q": 0.35, "loss": "sum"}, "?tangent.q=0.35&tangent.loss=sum"),
        ("?gap.p=0.1&tangent.q=0.9&h=x", {"q": 0.3, "loss": "all"}, "?gap.p=0.1&h=x&tangent.q=0.3"),
    ],
)
def test_an_address_holds_what_differs_and_keeps_what_others_say(query, state, written):
    assert run([("address.js", "written", [query, "tangent", state, START])]) == [written]
