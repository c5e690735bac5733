"""What the figure of the bars must show, by SciPy's own functions of the terms."""

import random
from itertools import pairwise

from scipy.special import entr, rel_entr

PLACES = range(5)
START = {"n": "2", "unit": "nats"}
for at, (p, q) in enumerate(zip((0.7, 0.15, 0.08, 0.04, 0.02), (0.5, 0.2, 0.15, 0.05, 0.05))):
    START |= {f"p{at}": p, f"q{at}": q}


def states():
    """The start, edges, zeros, equals, and cuts at random; some of them set more than is left."""
    yield START
    yield START | {f"p{at}": 0 for at in PLACES} | {f"q{at}": 1 for at in PLACES}
    yield START | {f"p{at}": 1 for at in PLACES} | {f"q{at}": 0 for at in PLACES}
    draws = random.Random(1)
    for n in "23456":
        for unit in "nats", "bits":
            for kind in range(26):
                state = START | {"n": n, "unit": unit}
                for name in "pq":
                    cuts = sorted(draws.choices(range(101), k=5))
                    if kind % 3 == 0:
                        cuts = sorted(draws.choices((0, 30, 60, 100), k=5))
                    parts = [b - a for a, b in pairwise([0, *cuts])]
                    if kind % 7 == 1:
                        parts = draws.choices(range(101), k=5)
                    state |= {f"{name}{at}": part / 100 for at, part in enumerate(parts)}
                if kind % 9 == 2:
                    state |= {f"q{at}": state[f"p{at}"] for at in PLACES}
                yield state


STATES = list(states())
TRIPS = [
    ["q0=0.4"],
    ["q0=0.7"],
    ["q0=1", "unit=bits"],
    ["n=3", "q1=0.5", "unit=bits"],
    ["n=4", "p0=0.2", "q2=0", "swap"],
    ["n=6", "p4=0.01", "q4=0.1", "q3=0.02"],
    ["p0=1"],
    ["n=3", "p0=0.8", "q1=0.5", "q0=0.7"],
    ["n=5", "p0=0.8", "p0=0.5", "n=2"],
    ["unit=bits", "swap", "q0=0"],
]


def shares(state, name):
    """In hundredths: each takes no more than is left, and the last all of it."""
    found, left = [], 100
    for at in range(int(state["n"]) - 1):
        found.append(min(round(100 * state[f"{name}{at}"]), left))
        left -= found[-1]
    return [*found, left]


def constrain(state):
    for name in "pq":
        kept = shares(state, name)[:-1]
        state = state | {f"{name}{at}": part / 100 for at, part in enumerate(kept)}
    return state


def idle(state):
    return [f"{name}{at}" for at in range(int(state["n"]) - 1, 5) for name in "pq"]


def swapped(state):
    other = {f"{a}{at}": state[f"{b}{at}"] for at in PLACES for a, b in ("pq", "qp")}
    return state | other


ACTIONS = {"swap": swapped}


def numbers(state):
    p, q = ([part / 100 for part in shares(state, name)] for name in "pq")
    middle = [(a + b) / 2 for a, b in zip(p, q)]
    floor, gap = sum(entr(p)), sum(rel_entr(p, q))
    found = {
        "floor": floor,
        "cost": floor + gap,
        "gap": gap,
        "reverse": sum(rel_entr(q, p)),
        "jsd": sum(entr(middle)) - (floor + sum(entr(q))) / 2,
    }
    nat = 0.6931471805599453 if state["unit"] == "bits" else 1
    return {"p": p, "q": q} | {name: float(each) / nat for name, each in found.items()}


def never(p, q):
    return str(next((x for x, part in enumerate(p) if part and not q[x]), -1))


def texts(state, numbers):
    p, q = numbers["p"], numbers["q"]
    written = {"never": never(p, q), "back": never(q, p)}
    for name, parts in ("p", p), ("q", q):
        for at in range(6):
            written[f"{name}{at}"] = f"{parts[at] if at < len(parts) else 0:.2f}"
    for name in ("floor", "cost", "gap", "reverse", "jsd"):
        written[name] = f"{numbers[name]:z.4f}".replace("inf", "∞")
    return written


def says(state, numbers):
    if numbers["p"] == numbers["q"]:
        return "same"
    ways = [numbers[name] == float("inf") for name in ("gap", "reverse")]
    return {(0, 0): "sum", (1, 0): "never", (0, 1): "never-back", (1, 1): "never-both"}[*ways]
