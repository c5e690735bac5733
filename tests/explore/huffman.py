"""What the figure of the questions must show, from every way to divide the outcomes."""

import heapq
import random
from fractions import Fraction
from functools import cache

import mpmath

mpmath.mp.dps = 30
LETTERS = "abcdefgh"
OFTEN = (35, 17, 17, 16, 15, 0, 0, 0)
START = dict(zip(LETTERS, OFTEN)) | {"yes": 0}


def state(*often, yes=0):
    return dict(zip(LETTERS, [*often, *[0] * 8])) | {"yes": yes}


draws = random.Random(5)
STATES = [
    START,
    state(),
    *(state(*often) for often in ([60], [0, 7], [0, 0, 1, 1], [1, 60], [30, 30], [1, 1, 1])),
    *(state(*[60] * 8, yes=yes) for yes in (0, 1, 15, 170, 255)),
    *(state(1, 1, 2, 4, 8, 16, 32, 60, yes=yes) for yes in (0, 1, 128, 130, 64)),
    *(state(*[5] * count, yes=yes) for count in (4, 5, 6, 7, 8) for yes in (0, 3, 7)),
    *(state(*OFTEN, yes=yes) for yes in range(64)),
    *(state(40, 20, 20, 10, 10, yes=yes) for yes in range(32)),
    *(
        state(*[draws.choice([0, 1, 2, 5, 15, 16, 17, 60]) for _ in LETTERS], yes=yes)
        for yes in (0, 1, 2, 6, 17, 63, 64, 100, 128, 255)
        for _ in range(12)
    ),
]


def often(state):
    """{outcome: how often it comes}, of those that come."""
    return {at: int(state[letter]) for at, letter in enumerate(LETTERS) if state[letter]}


def of(bits):
    return frozenset(at for at in range(8) if int(bits) >> at & 1)


def weight(group, counts):
    return sum(counts[at] for at in group)


@cache
def least(weights):
    """The least sum of questions asked about outcomes that come so often, of all plans."""
    if len(weights) < 2:
        return 0
    rest = weights[1:]
    return sum(weights) + min(
        least(weights[:1] + side(rest, chosen)) + least(side(rest, ~chosen))
        for chosen in range(2 ** len(rest) - 1)
    )


def side(weights, chosen):
    return tuple(each for at, each in enumerate(weights) if chosen >> at & 1)


def questions(group, counts):
    return least(tuple(sorted(counts[at] for at in group)))


def lengths(group, counts):
    """{outcome: its questions} of Huffman's plan; of equals, those that are there longest."""
    heap = sorted((counts[at], at, [at]) for at in group)
    found = dict.fromkeys(group, 0)
    made = 8
    sides = [set(), set()]
    while len(heap) > 1:
        (a, _, first), (b, _, second) = heapq.heappop(heap), heapq.heappop(heap)
        for at in first + second:
            found[at] += 1
        heapq.heappush(heap, (a + b, made, first + second))
        made += 1
        # fewer outcomes to the left, and of equals those that come more often
        fewer = len(first) < len(second) or (len(first) == len(second) and a == b)
        sides = [first, second] if fewer else [second, first]
    return found, set(sides[0])


def chosen(state):
    """The outcomes that the first question has a yes for; None where it tells nothing."""
    all_of_them = set(often(state))
    yes = of(state["yes"]) & all_of_them
    return yes if yes and yes != all_of_them else None


def evenness(group, counts):
    return -abs(2 * weight(group, counts) - sum(counts.values()))


def best_evenness(state):
    counts = often(state)
    groups = [of(bits) & set(counts) for bits in range(1, 256)]
    return max(evenness(group, counts) for group in groups if group and group != set(counts))


def even(state):
    """The lowest of the evenest sets that have the first outcome in them."""
    counts = often(state)
    if len(counts) < 2:
        return state | {"yes": 0}
    return state | {
        "yes": next(
            bits
            for bits in range(1, 255)
            if min(counts) in of(bits)
            and (group := of(bits) & set(counts)) != set(counts)
            and evenness(group, counts) == best_evenness(state)
        )
    }


def turned(at):
    """An outcome's bit, changed."""
    return lambda state: (
        state | {"yes": int(state["yes"]) + (-1 if at in of(state["yes"]) else 1) * 2**at}
    )


ACTIONS = {f"q{letter}": turned(at) for at, letter in enumerate(LETTERS)}
ACTIONS |= {"evenest": even, "huffman": lambda state: state | {"yes": 0}}
TRIPS = [
    ["a=40"],
    ["qa", "qb"],
    ["evenest"],
    ["f=5", "qf", "qc"],
    ["a=10", "qa", "qe"],
    ["evenest", "huffman", "h=10"],
    ["b=0", "c=0", "d=0", "e=0"],
    ["qh", "g=60"],
    ["a=20", "b=20", "evenest", "qb"],
    ["qa", "a=60", "e=1"],
]


def numbers(state):
    counts = often(state)
    n = sum(counts.values())
    if not n:
        return {"n": 0, "mean": 0, "best": 0, "bits": 0, "yes": 0, "depths": {}, "even": False}
    yes, everything = chosen(state), set(counts)
    depths, left = lengths(everything, counts)
    total = best = questions(everything, counts)
    # Huffman's plan is one of the best
    assert best == sum(counts[at] * depth for at, depth in depths.items())
    if yes:
        sides = [yes, everything - yes]
        total = n + sum(questions(each, counts) for each in sides)
        depths = {at: 1 + depth for each in sides for at, depth in lengths(each, counts)[0].items()}
        left = yes
    shares = [mpmath.mpf(count) / n for count in counts.values()]
    return {
        "n": n,
        "mean": float(Fraction(total, n)),
        "best": float(Fraction(best, n)),
        "bits": float(-sum(p * mpmath.log(p, 2) for p in shares)),
        "yes": float(Fraction(weight(left, counts), n)) if len(counts) > 1 else 1,
        "depths": {LETTERS[at].upper(): depth for at, depth in depths.items()},
        "even": bool(yes) and evenness(yes, counts) == best_evenness(state),
    }


def texts(state, numbers):
    counts = often(state)
    left = chosen(state) or (lengths(set(counts), counts)[1] if len(counts) > 1 else ())
    written = {letter: f"{state[letter]:.0f}" for letter in LETTERS} | {"n": f"{numbers['n']:.0f}"}
    written["question"] = "/".join(LETTERS[at].upper() for at in sorted(left)) or "–"
    written |= {name: f"{numbers[name]:z.4f}" for name in ("yes", "mean", "best", "bits")}
    return written | {"gap": f"{numbers['mean'] - numbers['bits']:z.4f}".replace("-", "−")}


def says(state, numbers):
    if not often(state):
        return "none"
    if len(often(state)) == 1:
        return "certain"
    if not chosen(state):
        return "best"
    if numbers["mean"] == numbers["best"]:
        return "good"
    return "even" if numbers["even"] else "chosen"
