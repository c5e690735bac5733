"""What the figure of the codings must show: prices of best answers, and the area under slopes."""

from functools import cache
from itertools import product

import mpmath
from mpmath import mpf

mpmath.mp.dps = 30
P = [mpf("0.7"), mpf("0.3")]

START = {"q": 0.8, "c": 0, "judge": "follows", "d": 0.8}
QS = (0, 0.01, 0.3, 0.5, 0.69, 0.7, 0.71, 0.8, 1)
CS = (-1, -0.3, 0, 0.2, 0.4, 0.95, 1)
STATES = [
    {"q": q, "c": c, "judge": judge, "d": d}
    for q, c, judge, d in product(QS, CS, ("follows", "stays"), (0, 0.2, 0.7, 0.8, 1))
    if judge == "stays" or d == 0.8
]
STATES += [state | {"d": state["q"]} for state in STATES if state["judge"] == "follows"]
ACTIONS = {"run": lambda state: state | {"q": stepped(state)}}
TRIPS = [
    ["q=0.5"],
    ["c=1"],
    ["q=0.3", "run"],
    ["c=0.5", "q=0.95"],
    ["judge=stays", "q=0.5"],
    ["q=0.2", "run", "judge=stays", "run", "c=1"],
    ["c=1", "run", "q=0.7", "run"],
    ["q=1", "run"],
    ["judge=stays", "q=0.1", "judge=follows"],
    ["c=-1", "q=0", "run"],
    ["run", "run"],
]


def constrain(state):
    return state | {"d": state["q"] if state["judge"] == "follows" else state["d"]}


def pair(q):
    q = mpf(str(q))
    return [q, 1 - q]


def best(q):
    """The mean of the targets 1 and -1 that come with an outcome."""
    return [2 * p / (p + each) - 1 for p, each in zip(P, pair(q))]


def prices(q, c):
    return [(answer - mpf(str(c))) ** 2 / 2 for answer in best(q)]


def leaning(q, c):
    first, second = prices(q, c)
    return mpf(0) if abs(first - second) < mpf("1e-20") else first - second


@cache
def descended(q, c):
    """The area under the slope from the goal."""
    return mpmath.quad(lambda x: leaning(x, c), [P[0], mpf(str(q))])


def numbers(state):
    q, d, c = state["q"], state["d"], state["c"]
    value, lean = descended(q, c), leaning(d, c)
    line = descended(d, c) + lean * (pair(q)[0] - pair(d)[0])
    found = dict(zip(("first", "second"), prices(d, c)))
    found |= {"slope": lean, "value": value, "line": line, "gap": value - line}
    return {"answers": [float(each) for each in best(d)]} | {
        name: float(each) for name, each in found.items()
    }


def texts(state, numbers):
    shown = {name: state[name] for name in "qdc"}
    written = {name: f"{each:z.2f}" for name, each in shown.items()}
    shown = dict(zip(("one", "two"), numbers["answers"]))
    shown |= {name: each for name, each in numbers.items() if name != "answers"}
    written |= {name: f"{round(each, 12):z.4f}" for name, each in shown.items()}
    return {name: each.replace("-", "−") for name, each in written.items()}


def says(state, numbers):
    q, d, lean = state["q"], state["d"], numbers["slope"]
    if state["judge"] == "stays" and d != q:
        return "stays"
    if q == 0.7 or not lean:
        return "goal" if q == 0.7 else "level"
    if (q, lean > 0) in ((0, True), (1, False)):
        return "edge"
    return "near" if (lean > 0) == (q > 0.7) else "away"


def stepped(state):
    """A hundredth to where samples are cheaper."""
    first, second = prices(state["d"], state["c"])
    toward = 0 if abs(first - second) < mpf("1e-20") else 1 if second > first else -1
    return min(1, max(0, round(state["q"] + toward / 100, 2)))
