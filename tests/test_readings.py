"""The page which-number: its readings give what the libraries give, and a number finds its own.

What the libraries return for 40 pairs is recorded (tests/which-number.jsonl). Where they are
installed, they are asked again; the page's functions are compared with the record everywhere.
"""

import itertools
import json
import math
import warnings
from collections import Counter
from functools import cache
from importlib.util import find_spec

import numpy as np
import pytest
import yaml
from checks import oracles
from checks.formulas import evaluate, parse
from checks.libraries import recorded as versions_recorded
from checks.pages import LANGUAGES, ROOT
from checks.which_number import (
    NAMES,
    RECORD,
    computed,
    input_of,
    label_and_logits,
    pairs,
    recorded,
    run,
    stands_for,
    texts_of,
)
from scipy.special import softmax

from builder.markdown import atlas
from builder.markdown import readings as block
from builder.markdown.readings import names, readings

pytestmark = pytest.mark.faults("functions")

TABLE = readings()
FAMILIES = [reading["id"] for reading in TABLE["readings"]]
REPORT = ROOT / "tests/which-number.tsv"
DECIMALS = (3, 4, 6)
WITH_UNITS = [
    *("entropy-p", "entropy-q", "ce-pq", "ce-qp", "kl-pq", "kl-qp", "jeffreys", "half-jeffreys"),
    *("jsd", "two-jsd", "jsd-root", "bhattacharyya", "renyi2-pq", "kl-mean", "kl-no-log"),
    *("kl-softmax-q", "kl-softmax-both", "ce-softmax-q"),
]
WITHOUT = [
    *("tv", "hellinger", "hellinger-squared", "chi2-pq", "perplexity-p", "perplexity-pq"),
    "entropy-p-normalised",
]


def near(mine, theirs, tolerance=1e-9):
    """Whether two numbers agree; text holds what JSON cannot."""
    mine, theirs = float(mine), float(theirs)
    return mine == theirs or math.isclose(mine, theirs, rel_tol=tolerance, abs_tol=1e-12)


def update(file, text, request):
    """Record a text where records are made; whether it is what is recorded."""
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    if before != text and request.config.getoption("update"):
        file.write_text(text, encoding="utf-8", newline="\n")
        request.node.user_properties.append(("update", f"{file.relative_to(ROOT)}: recorded anew"))
        return True
    return before == text


def test_the_data_name_what_the_functions_compute():
    named = run()["families"]
    assert named == FAMILIES, "docs/readings.yml and numbers.js: the same names, in the same order"
    wanted = {f"{name}-{unit}" for name in WITH_UNITS for unit in ("nats", "bits", "dits")}
    assert not (wanted | {*WITHOUT}) - {*NAMES} and len(NAMES) == len({*NAMES}) >= 60


def test_the_data_are_whole_in_both_languages():
    words = [TABLE["words"][language].keys() for language in LANGUAGES]
    assert words[0] == words[1]
    for reading in TABLE["readings"]:
        assert reading["call"] and reading["formula"], reading["id"]
        for part in ("name", "slip"):
            assert {*reading[part]} == {*LANGUAGES}, f"{reading['id']}: {part}"
            assert all(text.strip() for text in reading[part].values()), reading["id"]
        assert {*reading.get("libraries", {})} <= {*reading.get("units", ["none"])}, reading["id"]


def test_the_versions_are_those_of_the_records():
    in_the_atlas = {
        row.removeprefix("lib-"): atlas.printed(row)[2] for row in atlas.data()["libraries"]
    }
    wrong = [
        f"{library}: {TABLE['versions'][library]}, recorded with {version}"
        for library, version in [*versions_recorded().items(), *in_the_atlas.items()]
        if library in TABLE["versions"] and str(TABLE["versions"][library]) != version
    ]
    assert not wrong, "\n".join(wrong)
    text = block.TABLE.read_text(encoding="utf-8")
    assert all(isinstance(each, str) for each in yaml.safe_load(text)["versions"].values())
    used = {
        call.partition(" ")[0]
        for reading in TABLE["readings"]
        for calls in reading.get("libraries", {}).values()
        for call in calls
    }
    assert used == {*TABLE["versions"]}


@pytest.mark.libraries
@pytest.mark.faults(None)
def test_the_libraries_give_what_is_recorded(request):
    """At least 2,000 numbers, each named by the library and the call."""
    missing = [
        each for each in ("jax", "keras", "optax", "sklearn", "torch") if not find_spec(each)
    ]
    if missing:
        pytest.skip(f"{', '.join(missing)} not installed here: make libraries")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        rows = computed()
    if request.config.getoption("update"):
        lines = (json.dumps(row | {"numbers": [*map(plain, row["numbers"])]}) for row in rows)
        update(RECORD, "\n".join(lines) + "\n", request)
    wrong = []
    for row, before in itertools.zip_longest(rows, recorded(), fillvalue={}):
        same = [row.get(key) == before.get(key) for key in ("call", "reading", "of")]
        pairs_of = zip(row.get("numbers", ()), before.get("numbers", ()))
        if not all(same) or any(not alike(now, then) for now, then in pairs_of):
            wrong.append(f"{row} is recorded as {before}")
    assert not wrong, "\n".join(wrong[:3]) + "\nRecord it: pytest --update"


def plain(number):
    return float(f"{number:.12g}") if math.isfinite(number) else str(number)


def alike(now, then):
    return near(now, then) or (math.isnan(now) and math.isnan(float(then)))


def numbers():
    """(row, pair, number) of each recorded number that is one."""
    return [
        (row, pair, float(number))
        for row in recorded()
        for pair, number in zip(pairs(), row["numbers"])
        if not math.isnan(float(number))
    ]


def test_each_reading_is_what_a_library_gives():
    every = numbers()
    sizes = Counter(len(pair[0]) for pair in pairs())
    assert len(every) >= 2000 and len(pairs()) >= 40 and {*sizes} == {2, 3, 4, 5, 6}
    assert sum(0 in p or 0 in q for p, q in pairs()) >= 8
    given = run(values=[[input_of(row, pair), row["reading"]] for row, pair, _ in every])["values"]
    wrong = [
        f"{row['call']} gives {number} for {pair}, {row['reading']} is {mine}"
        for mine, (row, pair, number) in zip(given, every)
        if not near(mine, number)
    ]
    assert not wrong, f"{len(wrong)} of {len(every)}:\n" + "\n".join(wrong[:5])


@cache
def looked_up(decimals):
    """[(row, number, what the page finds for it)], the numbers rounded as a program prints them."""
    every = numbers()
    asked = [texts_of(row, pair, f"{number:.{decimals}f}") for row, pair, number in every]
    found = run(asked=asked)["found"]
    return [(row, number, each) for (row, _, number), each in zip(every, found)]


@pytest.mark.parametrize("decimals", DECIMALS)
def test_each_number_of_a_library_is_found_by_its_digits(decimals):
    lost = []
    for row, number, found in looked_up(decimals):
        shown = [each["reading"] for group in found["groups"] for each in group]
        if not stands_for(row["reading"]) & {*shown}:
            lost.append(f"{row['call']}: {number:.{decimals}f} is {row['reading']}, found {shown}")
    assert not lost, f"{len(lost)} not found:\n" + "\n".join(lost[:5])


def test_false_readings_are_reported(request):
    """How many else are shown for a number: tests/which-number.tsv, a line for each precision."""
    lines = ["decimals\tnumbers\tfirst\tfalse readings per number\tat most"]
    for decimals in DECIMALS:
        false, first = [], 0
        for row, _, found in looked_up(decimals):
            own = [
                any(each["reading"] in stands_for(row["reading"]) for each in group)
                for group in found["groups"]
            ]
            false.append(sum(map(len, found["groups"])) - len(found["groups"][own.index(True)]))
            first += own[0]
        lines.append(
            f"{decimals}\t{len(false)}\t{first}\t{sum(false) / len(false):.2f}\t{max(false)}"
        )
    assert update(REPORT, "\n".join(lines) + "\n", request), "\n".join(
        [*lines, "is not what is recorded; read it: pytest --update tests/test_readings.py"]
    )


def test_any_two_readings_are_told_apart_by_some_pair():
    """But for one that is another's name for a label, with which that one is not shown."""
    groups = {*itertools.combinations(NAMES, 2)} - {("kl-no-log-nats", "nll-no-log")}
    groups = sorted(groups)
    (found,) = run(asked=[[{"y": "0", "z": "2, 0, 0", "x": "-0.786986"}, True]])["found"]
    assert [[each["reading"] for each in group] for group in found["groups"]] == [["nll-no-log"]]
    trials = run(groups=groups)["trials"]
    same = [group for group, trial in zip(groups, trials) if trial["count"] < 2]
    assert not same, f"{len(same)}: {same[:5]}"


# ---- the formula that is shown is what is computed


# how far from 0 and from 1 a reading of that name keeps Q
CLIPPED = {"1e-7": 1e-7, "float64": 2**-52, "float32": 2**-23, "1e-15": 1e-15}


def treated(family, p, q, a, b, z):
    """What a bar stands for, by the words beside the formula: {P, Q, a, b, z with a bar}."""

    def shares(x):
        return x / x.sum()

    def fill(x, least):
        return np.where(x == 0, least, x)

    both = (p > 0) & (q > 0)
    most = {"1e-16": 1e-16, "1e-12": 1e-12}
    bound = family.rpartition("clip-")[2]
    if family == "kl-clip-1e-7":
        return {"a_bar": np.clip(a, 1e-7, 1), "b_bar": np.clip(b, 1e-7, 1)}
    if family == "ce-logits-unflagged":
        return {"z_bar": np.clip(z / z.sum(), 1e-7, 1 - 1e-7)}
    if bound in CLIPPED:
        return {"Q_bar": np.clip(q, CLIPPED[bound], 1 - CLIPPED[bound])}
    if bound in most:
        return {"Q_bar": np.maximum(q, most[bound])}
    if family == "kl-fill-1e-10":
        return {"b_bar": fill(b, 1e-10)}
    made = {
        "kl-fill-1e-4": (shares(fill(p, 1e-4)), shares(fill(q, 1e-4))),
        "kl-add-1e-5": (p + 1e-5, q + 1e-5),
        "kl-add-half": (shares(a + 0.5), shares(b + 0.5)),
        "kl-add-one": (shares(a + 1), shares(b + 1)),
        "kl-drop": (np.where(both, p, 1e-300), np.where(both, q, 1e-300)),
        "jeffreys-fill-1e-4": (fill(p, 1e-4), fill(q, 1e-4)),
        "jeffreys-fill-0.01": (fill(p, 0.01), fill(q, 0.01)),
        "jeffreys-add-1e-5": (p + 1e-5, q + 1e-5),
        "jeffreys-fill-tiny": (fill(p, np.finfo(float).tiny), fill(q, np.finfo(float).tiny)),
        "jeffreys-drop": (np.where(both, p, 1), np.where(both, q, 1)),
    }.get(family)
    return dict(zip(("P_bar", "Q_bar"), made)) if made else {}


def meant(reading, pair):
    """The numbers of each side of a reading's formula, in nats."""
    a, b = (np.array(each, float) for each in pair)
    label, logits = label_and_logits(pair)
    z = np.array(logits)
    if FAMILIES.index(reading["id"]) >= FAMILIES.index(block.OF_LOGITS):
        a, b = np.eye(len(z))[label], softmax(z)
    p, q = a / a.sum(), b / b.sum()
    size = len(p)
    known = {
        **{"P": p, "Q": q, "a": a, "b": b, "z": z, "y": label, "M": (p + q) / 2},
        **{"A": a.sum(), "K": size, "w": np.where(p > 0, 1 / np.where(p > 0, p, 1), 0)},
        **{"P_tilde": softmax(a), "Q_tilde": softmax(b), "z_tilde": softmax(z)},
        **treated(reading["id"], p, q, a, b, z),
        "max_x": lambda of: max(of(x) for x in range(size)),
    }
    if "_{i=1}" in reading["formula"] or "_{k=1}" in reading["formula"]:  # which counts from 1
        known |= {"P": np.r_[0, p], "Q": np.r_[0, q]}
    env = {**oracles.NAMES, **known, "over": {"x": range(size)}}
    (statement,) = [parse(reading["formula"])]
    with np.errstate(all="ignore"):
        return [float(evaluate(side, env)) for side in statement.sides]


@cache
def tried():
    """({reading: its numbers for each pair}, the pairs): a dozen without zeros, then four with."""
    zeros = [pair for pair in pairs() if 0 in pair[0] or 0 in pair[1]]
    chosen = [pair for pair in pairs() if pair not in zeros][:12] + zeros[:4]
    of = dict.fromkeys(FAMILIES[FAMILIES.index(block.OF_LOGITS) :], "logits")
    asked = [
        [
            input_of({"of": of.get(reading["id"], "pairs")}, pair),
            next(iter(names(reading).values())),
        ]
        for reading in TABLE["readings"]
        for pair in chosen
    ]
    numbers = iter(run(values=asked)["values"])
    return {family: [next(numbers) for _ in chosen] for family in FAMILIES}, chosen


@pytest.mark.parametrize("reading", TABLE["readings"], ids=lambda reading: reading["id"])
def test_the_formula_shown_is_what_is_computed(reading):
    numbers, chosen = tried()
    for mine, pair in zip(numbers[reading["id"]], chosen):
        for side in meant(reading, pair):
            stopped = reading["id"].startswith("bce") and float(mine) < 100  # as its words say
            odd = math.isnan(side) or (math.isinf(side) and stopped)
            assert near(mine, side) or (odd and 0 in [*pair[0], *pair[1]]), (
                f"{reading['formula']} is {side} for {pair}, the page says {mine}"
            )


def test_a_right_and_certain_answer_costs_what_the_upper_bound_leaves():
    """Such as 2.2e-16 by scikit-learn's log_loss: little, and not 0."""
    bounds = {f"ce-clip-{name}": bound for name, bound in CLIPPED.items()}
    clipping = [reading for reading in TABLE["readings"] if reading["id"] in bounds]
    assert len(clipping) == len(bounds)
    sure = {"p": [1, 0], "q": [1, 0]}
    asked = [[sure, next(iter(names(each).values()))] for each in clipping]
    *given, of_logits = run(
        values=[*asked, [{"label": 0, "logits": [2, 0, 0]}, "ce-logits-unflagged-nats"]]
    )["values"]
    assert math.isclose(float(of_logits), -math.log(1 - 1e-7), rel_tol=1e-6)
    for mine, reading in zip(given, clipping):
        left = -math.log(1 - bounds[reading["id"]])
        assert math.isclose(float(mine), left, rel_tol=1e-6), (reading["id"], mine, left)


# ---- what is typed


@pytest.mark.parametrize(
    ("texts", "of_logits", "wrong"),
    [
        ({"p": "", "q": "1 1", "x": "1"}, False, "p-empty"),
        ({"p": "1 1", "q": " ", "x": "1"}, False, "q-empty"),
        ({"p": "a, b", "q": "1 1", "x": "1"}, False, "p-unread"),
        ({"p": "1 1", "q": "nan, 1", "x": "1"}, False, "q-unread"),
        ({"p": "1, -1", "q": "1 1", "x": "1"}, False, "p-negative"),
        ({"p": "1 1", "q": "0.5, −0.5", "x": "1"}, False, "q-negative"),
        ({"p": "0 0", "q": "1 1", "x": "1"}, False, "p-zero"),
        ({"p": "1 1", "q": "0 0.0", "x": "1"}, False, "q-zero"),
        ({"p": "1 1 1", "q": "1 1", "x": "1"}, False, "unequal"),
        ({"p": "1", "q": "1", "x": "1"}, False, "lengths"),
        ({"p": "1 " * 101, "q": "1 " * 101, "x": "1"}, False, "lengths"),
        ({"p": "1 1", "q": "1 1", "x": ""}, False, "x-empty"),
        ({"p": "1 1", "q": "1 1", "x": "much"}, False, "x-unread"),
        ({"p": "1 1", "q": "1 1", "x": "NaN"}, False, "x-nan"),
        ({"p": "<b>", "q": "1 1", "x": "1"}, False, "p-unread"),
        ({"y": "0", "z": "", "x": "1"}, True, "z-empty"),
        ({"y": "0", "z": "a", "x": "1"}, True, "z-unread"),
        ({"y": "2", "z": "1 2", "x": "1"}, True, "y-unread"),
        ({"y": "-1", "z": "1 2", "x": "1"}, True, "y-unread"),
        ({"y": "0", "z": "1", "x": "1"}, True, "lengths"),
    ],
)
def test_what_cannot_be_looked_up_gets_a_sentence(texts, of_logits, wrong):
    assert run(asked=[[texts, of_logits]])["found"] == [{"wrong": wrong}]
    assert all(wrong in TABLE["words"][language] for language in LANGUAGES)


@pytest.mark.parametrize(
    "texts",
    [
        {"p": "0.2,0.5,0.3", "q": "0.4,0.4,0.2", "x": "0.106908"},
        {"p": "[0.2, 0.5, 0.3]", "q": "(0.4 0.4 0.2)", "x": "0.10690842"},
        {"p": "2; 5; 3", "q": "4、4、2", "x": "tensor(0.1069)"},
        {"p": ".2 .5 .3", "q": "2/5, 2/5, 1/5", "x": "= 0.1069 nats"},
        {"p": "20%, 50%, 30%", "q": "４０，４０，２０", "x": "1.06908e-1"},
        {"p": "0.2,0.5,0.3", "q": "0.4,0.4,0.2", "x": "0.1069085"},  # float32
    ],
)
def test_numbers_are_read_as_people_type_them(texts):
    (found,) = run(asked=[[texts, False]])["found"]
    readings_of = [each["reading"] for group in found["groups"] for each in group]
    assert "kl-qp-nats" in readings_of and readings_of[0] == "kl-qp-nats", found


def test_infinity_has_its_readings_and_nothing_the_nearest_three():
    shared = {"p": "0.5, 0.5", "q": "1, 0"}
    infinite, nothing = run(
        asked=[[shared | {"x": "inf"}, False], [shared | {"x": "77.123"}, False]]
    )["found"]
    names = [each["reading"] for group in infinite["groups"] for each in group]
    assert len(infinite["groups"]) == 1 and {"kl-pq-nats", "ce-pq-nats", "jeffreys-nats"} <= {
        *names
    }
    assert "kl-qp-nats" not in names or names.index("kl-pq-nats") < names.index("kl-qp-nats")
    assert nothing["groups"] == [] and len(nothing["nearest"]) == 3


def test_a_treatment_is_a_reading_where_it_does_something():
    """A clip where there is a zero, raw weights where they do not sum to 1; else the plain one."""

    def shown(p, q, number):
        (found,) = run(asked=[[{"p": p, "q": q, "x": number}, False]])["found"]
        return [each["reading"] for group in found["groups"] for each in group]

    assert shown("0.2 0.5 0.3", "0.4 0.4 0.2", "0.094582") == ["kl-pq-nats"]
    assert shown("7 3", "5 5", "0.822829")[:2] == ["kl-raw-nats", "kl-generalised-nats"]
    assert "kl-clip-1e-7-nats" in shown("0.5 0.5", "1 0", "7.365901")


def test_what_no_digit_tells_apart_stands_together():
    (found,) = run(asked=[[{"p": "0.7, 0.3", "q": "0.5, 0.5", "x": "0.0823"}, False]])["found"]
    group = [each["reading"] for each in found["groups"][0]]
    assert group[0] == "kl-pq-nats" and {"kl-softmax-q-nats", "kl-reversed-nats"} <= {*group}
    (trial,) = run(groups=[["kl-pq-nats", "kl-softmax-q-nats", "kl-reversed-nats"]])["trials"]
    assert trial["count"] == 3
