"""What the figure of the hill must show, from the two sums of the discriminator's loss."""

from itertools import product

import mpmath

mpmath.mp.dps = 30
P, Q = ([mpmath.mpf(each) / 10 for each in weights] for weights in ((4, 3, 2, 1), (1, 2, 3, 4)))
ANSWERS = ("d0", "d1", "d2", "d3")

START = {"d0": 0.9, "d1": 0.6, "d2": 0.4, "d3": 0.2}
BEST = START | {"d0": 0.8}
BLIND = dict.fromkeys(ANSWERS, 0.5)
STATES = [
    dict(zip(ANSWERS, each))
    for each in product(
        (0, 0.01, 0.5, 0.7, 0.8, 0.9, 0.99, 1), (0, 0.5, 0.6, 1), (0, 0.4, 0.5, 1), (0, 0.2, 0.5, 1)
    )
]
ACTIONS = {"snap": lambda state: BEST, "blind": lambda state: BLIND}
# what a reader does, one thing after another
TRIPS = [
    ["d0=0.8"],
    ["d0=0.99"],
    ["d0=1"],
    ["snap", "d3=0"],
    ["blind"],
    ["blind", "snap", "d0=0.7"],
    ["d1=0.65", "d2=0.35"],
    ["d3=0.05", "d0=0.95"],
    ["d0=0.2", "snap"],
    ["d2=0.3", "d3=0.1", "d1=0.7"],
]


def log(x):
    return mpmath.log(x) if x else -mpmath.inf


def loss(D):
    """Half of the mean price of real ones, half of that of generated ones."""
    return -sum(p * log(d) + q * log(1 - d) for p, q, d in zip(P, Q, D)) / 2


def kl(p, q):
    return sum(a * log(a / b) for a, b in zip(p, q))


def numbers(state):
    D = [mpmath.mpf(str(state[each])) for each in ANSWERS]
    middle = [(p + q) / 2 for p, q in zip(P, Q)]
    told = (kl(P, middle) + kl(Q, middle)) / 2
    best = [p / (p + q) for p, q in zip(P, Q)]
    found = loss(D)
    wastes = [
        0 if a == b else -a * log(b) - (1 - a) * log(1 - b) + a * log(a) + (1 - a) * log(1 - a)
        for a, b in zip(best, D)
    ]
    return {
        "floor": float(mpmath.log(2) - told),
        "told": float(told),
        "wastes": [float(each) for each in wastes],
        "wasted": float(found - loss(best)) if any(wastes) else 0.0,
        "loss": float(found),
    }


def written(number, places=4):
    return f"{number:z.{places}f}".replace("inf", "∞")


def texts(state, numbers):
    wastes = numbers["wastes"]
    return {
        **{name: written(state[name], 2) for name in ANSWERS},
        "coin": written(float(mpmath.log(2))),
        **{name: written(numbers[name]) for name in ("floor", "told", "wasted", "loss")},
        "x": next(str(x) for x in range(4) if wastes[x] >= max(wastes) - 1e-9),  # of equals, one
        "waste": written(max(wastes)),
    }


def says(state, numbers):
    if {0, 1} & set(state.values()):
        return "certain"
    if state == BEST:
        return "best"
    if state == BLIND:
        return "nothing"
    return "dear" if numbers["loss"] > mpmath.log(2) else "most"
