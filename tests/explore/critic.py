"""What the figure of the critics must show: gains as means, over all pairs of places.

The module sums slopes; here a critic is built, and its mean over Q is taken from that over P.
"""

from functools import cache
from itertools import product

import numpy as np
from scipy.stats import wasserstein_distance

X = np.arange(-160, 161) / 40
MS = [*np.linspace(0.3, 2, 52).round(2).tolist(), 0.31, 0.75, 1, 1.24, 1.25, 1.49, 1.5, 1.51, 1.99]

START = {"m": 1.5, "price": "1"}
PRICES = ("0.1", "1", "10", "100")
STATES = [{"m": m, "price": price} for m, price in product(sorted({*MS}), PRICES)]
ACTIONS = {}
TRIPS = [
    ["m=0.75"],
    ["m=2"],
    ["m=0.3"],
    ["price=10", "m=1.8"],
    ["price=0.1"],
    ["price=100", "m=0.5"],
    ["m=1.37", "price=0.1"],
    ["m=1", "price=10", "price=1"],
    ["m=1.25"],
    ["m=0.3", "price=100"],
]


@cache
def met(m):
    """P, Q, and at each step: what has to pass it, how often a way leads over it, who is near."""
    p = np.exp(-(((X - m) / 0.35) ** 2) / 2) + np.exp(-(((X + m) / 0.35) ** 2) / 2)
    q = np.exp(-((X / 0.35) ** 2) / 2)
    p, q = p / p.sum(), q / q.sum()
    # from the nearer end, where few small numbers are added
    left = np.cumsum(q - p)[:160]
    ahead = [*left, *np.cumsum((p - q)[::-1])[:160][::-1]]
    length = np.abs(np.subtract.outer(X, X)) + np.eye(321)
    ways = np.triu(np.outer(p, q) + np.outer(q, p), 1) / length
    before = np.cumsum(ways, axis=0)  # ways from a place or one before it
    over = np.cumsum(before[:, ::-1], axis=1)[:, ::-1]  # to a place or one after it
    often = np.diag(over, 1)
    near = 40 * ((p + q)[:-1] + (p + q)[1:]) / 2
    return p, q, np.array(ahead), often, near


def gain(p, q, slopes):
    """The critic's mean over P less that over Q."""
    f = np.concatenate([[0], np.cumsum(slopes)]) / 40
    f -= f[160]  # 0 where Q is
    return float(p @ f - q @ f)


def numbers(state):
    price = float(state["price"])
    p, q, ahead, often, near = met(state["m"])
    gp = np.sign(ahead) + ahead / (2 * price * often)
    r = ahead / (price * near)
    return {
        "w1": float(wasserstein_distance(X, X, p, q)),
        "gp": gain(p, q, gp),
        "r": gain(p, q, r),
        "steepest": float(np.abs(r).max()),
    }


@cache
def at_the_start():
    return numbers(START)


def texts(state, numbers):
    before = at_the_start()
    return {
        "m": f"{state['m']:.2f}",
        "price": state["price"],
        **{name: f"{value:.2f}" for name, value in numbers.items()},
        **{f"{name}-was": f"{value:.2f}" for name, value in before.items()},
    }


def says(state, numbers):
    if numbers["w1"] >= numbers["r"]:
        return "less"
    return "cheap" if state["m"] < 1.25 else "gap"
