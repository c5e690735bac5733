"""What the figure of the spread must show, by NumPy; the draws are those of the page's program."""

import math
from functools import cache
from itertools import product

import numpy as np
from scipy.stats import ncx2, norm

START = {"mu": 1, "n": "100", "draw": 1}
SHIFTS = [0.1, 0.15, 0.5, 1, 1.1, 1.15, 1.25, 1.3, 1.5, 2, 2.5, 3, 3.5, 4]
STATES = [
    {"mu": mu, "n": n, "draw": draw}
    for mu, n, draw in product(SHIFTS, ("10", "100", "1000"), (1, 2, 3, 40, 999))
]
ACTIONS = {"again": lambda state: state | {"draw": state["draw"] % 999 + 1}}
TRIPS = [
    ["mu=3"],
    ["again"],
    ["n=10"],
    ["mu=3", "n=1000"],
    ["again", "n=1000", "mu=2"],
    ["mu=0.1", "n=1000"],
    ["mu=4", "again", "again"],
    ["n=10", "mu=1.3"],
    ["mu=1.15", "again", "n=10"],
    ["mu=0.5", "n=1000", "again"],
]
WORD = 2**32


def hashed(i):
    """The hash with Python's own integers."""
    i = (i ^ i >> 16) * 0x7FEB352D % WORD
    i = (i ^ i >> 15) * 0x846CA68B % WORD
    return i ^ i >> 16


@cache
def samples(draw):
    """20 series of 1000 draws of N(0,1)."""
    first = 40_000 * draw
    of_each = np.array([hashed(i) for i in range(first, first + 40_000)]).reshape(20, 1000, 2)
    radius, angle = np.moveaxis((of_each + 0.5) / WORD, 2, 0)
    return (np.sqrt(-2 * np.log(radius)) * np.exp(2j * np.pi * angle)).real


def numbers(state):
    mu, n = state["mu"], int(state["n"])
    x = samples(state["draw"])[:, :n]
    log_r = norm.logpdf(x, mu) - norm.logpdf(x)
    r = np.exp(log_r)
    values = np.array([-log_r, log_r**2 / 2, np.expm1(log_r) - log_r, r])
    kl = mu**2 / 2
    truths = np.array([kl, kl, kl, 1])
    # log r is Gaussian, its square a non-central chi-square; that of k3 is e^v - 1 - v, as a series
    of_k3 = sum(mu ** (2 * k) / math.factorial(k) for k in range(2, 90))
    variances = [mu**2, mu**4 / 4 * ncx2.var(1, mu**2 / 4), of_k3, of_k3 + mu**2]
    own = np.std(values, axis=2) / np.sqrt(n)
    means = np.mean(values, axis=2)
    return {
        "kl": kl,
        "errors": np.sqrt(np.array(variances) / n).tolist(),
        "own": np.median(own, axis=1).tolist(),
        "typical": np.median(means, axis=1).tolist(),
        "hits": np.sum(np.abs(means - truths[:, None]) <= 2 * own, axis=1).tolist(),
    }


def texts(state, numbers):
    found = {
        "kl": numbers["kl"],
        **{f"true{k}": numbers["errors"][k - 1] for k in (1, 3)},
        **{f"own{k}": numbers["own"][k - 1] for k in (1, 3)},
        "mean2": numbers["typical"][1],
        "r": numbers["typical"][3],
    }
    written = {name: f"{number:.4f}" for name, number in found.items()}
    written |= {f"hits{k}": str(hits) for k, hits in enumerate(numbers["hits"], 1)}
    return {"mu": f"{state['mu']:.2f}", "n": state["n"]} | written


def says(state, numbers):
    errors, own = numbers["errors"], numbers["own"]
    if 2 * own[2] < errors[2]:
        return "lies"
    if numbers["hits"][1] < 10:
        return "biased"
    return "quiet" if errors[2] < errors[0] else "loud"
