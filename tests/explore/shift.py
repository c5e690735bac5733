"""What the figure of the two shapes must show, from the definitions.

The integrals over the bells are sums over points 1/20 apart: of functions so smooth, which end so
fast, such a sum leaves out less than a double can hold.
"""

from functools import cache
from math import erf, exp, fsum, inf, log, log1p, pi, sqrt

START = {"mu": 1.2, "shape": "bells"}
VALUES = [round(0.08 * at, 2) for at in range(101)] + [0.02, 0.98, 1, 1.02, 1.2, 4.66, 7.98]
STATES = [{"mu": mu, "shape": shape} for shape in ("bells", "boxes") for mu in sorted({*VALUES})]
ACTIONS = {}
TRIPS = [
    ["mu=0"],
    ["mu=8"],
    ["mu=0.02"],
    ["shape=boxes", "mu=0.5"],
    ["shape=boxes", "mu=1"],
    ["shape=boxes", "mu=0"],
    ["mu=4.66"],
    ["mu=4.64", "shape=boxes", "shape=bells"],
    ["mu=3.14", "shape=boxes"],
    ["shape=boxes", "mu=0.98"],
]


def density(x):
    return exp(-(x**2) / 2) / sqrt(2 * pi)


@cache
def bells(mu):
    """Integrals over the densities p and q, and over what q changes by when mu does."""
    jsd, price = [], []
    for at in range(-40 * 20, 48 * 20):
        x = at / 20
        p, q = density(x), density(x - mu)
        if p and q:
            ratio = exp(mu * x - mu**2 / 2)  # q / p
            of_p, of_q = (log(2) - log1p(each) for each in (ratio, 1 / ratio))
            jsd.append((p * of_p + q * of_q) / 2 / 20)
            price.append(q * (x - mu) * of_q / 2 / 20)
    return {
        "kl": [mu**2 / 2, mu],
        "w1": [mu, 1],
        "tv": [erf(mu / sqrt(8)), density(mu / 2)],
        "jsd": [fsum(jsd), fsum(price)],
    }


def boxes(mu):
    """From the lengths of what the boxes share and do not share, as the exercise has it."""
    alone = 1 - max(1 - mu, 0)
    slope = 0 if mu >= 1 else 1
    return {
        "kl": [inf, None] if alone else [0, inf],
        "w1": [mu, 1],
        "tv": [alone, slope],
        "jsd": [alone * log(2), slope * log(2)],
    }


def numbers(state):
    found = {"bells": bells, "boxes": boxes}[state["shape"]](state["mu"])
    return {
        name: [None if each is None else float(each) for each in both]
        for name, both in found.items()
    }


def written(number):
    return "–" if number is None else f"{number:z.4f}".replace("inf", "∞")


def texts(state, numbers):
    shown = {"mu": f"{state['mu']:.2f}"}
    for name, (value, slope) in numbers.items():
        shown |= {name: written(value), f"{name}-slope": written(slope)}
    return shown


def says(state, numbers):
    mu = state["mu"]
    if state["shape"] == "boxes":
        return "boxes-apart" if mu >= 1 else "boxes-share" if mu else "boxes-same"
    if not mu:
        return "same"
    return "far" if numbers["tv"][0] >= 0.98 else "near"
