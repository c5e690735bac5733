"""What the figure of the generator's losses must show, from the prices that D puts on outcomes."""

from itertools import product

import mpmath

mpmath.mp.dps = 30
P = [mpmath.mpf("0.7"), mpmath.mpf("0.3")]
LOSSES = {
    "original": lambda d: log(1 - d),
    "non-saturating": lambda d: -log(d),
    "sum": lambda d: log(1 - d) - log(d),
}

START = {"q": 0.2, "d": 0.2, "loss": "all"}
STATES = [
    {"q": q, "d": d, "loss": loss}
    for q, d, loss in product(
        (0, 0.01, 0.2, 0.35, 0.5, 0.65, 0.7, 0.71, 0.9, 0.99, 1),
        (0, 0.2, 0.5, 0.7, 1),
        ("all", *LOSSES),
    )
]
ACTIONS = {
    "run": lambda state: state | {"q": stepped(state)},
    "answer": lambda state: state | {"d": state["q"]},
}
# what a reader does, one thing after another; `run` is one step where motion is not wanted
TRIPS = [
    ["q=0.5"],
    ["q=0.9"],
    ["q=1"],
    ["q=0", "answer"],
    ["q=0.7", "answer", "loss=sum"],
    ["loss=original", "q=0.85"],
    ["loss=non-saturating", "q=1", "answer"],
    ["run", "run", "answer", "run"],
    ["q=0.95", "answer", "run", "loss=original"],
    ["q=0.6", "answer", "q=0.75", "loss=all"],
]


def log(x):
    return mpmath.log(x) if x else -mpmath.inf


def times(weight, price):
    return weight * price if weight else mpmath.mpf(0)


def entropy(p):
    return -sum(times(each, log(each)) for each in p)


def pair(q):
    q = mpmath.mpf(str(q))
    return [q, 1 - q]


def divergence(loss, q):
    """2 JSD, KL(Q‖P) less that, and KL(Q‖P), all from entropies."""
    q = pair(q)
    middle = [(a + b) / 2 for a, b in zip(P, q)]
    jsd2 = 2 * entropy(middle) - entropy(P) - entropy(q)
    reverse = -sum(times(a, log(b)) for a, b in zip(q, P)) - entropy(q)
    return {"original": jsd2, "non-saturating": reverse - jsd2, "sum": reverse}[loss]


def shown(state):
    return list(LOSSES) if state["loss"] == "all" else [state["loss"]]


def of_loss(loss, q, d):
    prices = [LOSSES[loss](p / (p + each)) for p, each in zip(P, pair(d))]  # D* at d
    slope = prices[0] - prices[1]
    fall = times(pair(q)[0] - pair(d)[0], slope)
    now, touch = divergence(loss, q), divergence(loss, d)
    return {
        "value": float(now),
        "line": float(touch + fall),
        "slope": float(slope),
        "fall": float(fall),
        "change": float(now - touch),
        "gap": float(now - touch - fall),
    }


def numbers(state):
    return [of_loss(loss, state["q"], state["d"]) for loss in shown(state)]


def texts(state, numbers):
    written = {name: f"{state[name]:.2f}" for name in ("q", "d")}
    for name in ("slope", "fall", "change", "gap"):
        each = (f"{of[name]:z.4f}".replace("-", "−").replace("inf", "∞") for of in numbers)
        written[name] = " / ".join(each)
    return written


def says(state, numbers):
    q, d = state["q"], state["d"]
    if d in (0, 1) and state["loss"] != "non-saturating":
        return "certain"
    if q == d:
        return "best" if q == 0.7 else "touches"
    passed = d < 0.7 < q or q < 0.7 < d
    return "past" if passed else "stays"


def stepped(state):
    """A twentieth to where the price is lower."""
    d = state["d"]
    return min(1, max(0, round(state["q"] + 0.05 * ((d < 0.7) - (d > 0.7)), 2)))
