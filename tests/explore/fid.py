"""What the figure of FID's valley must show, in fractions: no number is rounded before the last.

The claim's sums are taken over all axes, one by one, and the parabola in c is known from three of
its values.
"""

from fractions import Fraction
from functools import cache
from itertools import product

VARIANCES = [Fraction(1)] * 64

START = {"n": 500, "c": 1}
STATES = [
    {"n": n, "c": c}
    for n, c in product(
        (250, 300, 500, 550, 800, 1000, 1500, 1900, 2000, 2050, 3000, 3950, 4000),
        (
            *(0.85, 0.86, 0.865, 0.9, 0.92, 0.93, 0.935, 0.95, 0.965, 0.97),
            *(0.98, 0.985, 0.99, 0.995, 1, 1.005, 1.02, 1.05),
        ),
    )
]
ACTIONS = {}
TRIPS = [
    ["c=0.97"],
    ["c=0.9"],
    ["c=1.05"],
    ["n=2000", "c=0.99"],
    ["c=0.93", "n=250"],
    ["n=4000"],
    ["n=4000", "c=0.985"],
    ["n=300", "c=0.85"],
    ["c=0.935"],
    ["n=1000", "c=1.005"],
]


@cache
def sums():
    """t and g of the claim."""
    t = sum(VARIANCES)
    return t, t / 2 + sum(v * w / (v + w) for v, w in product(VARIANCES, repeat=2))


def reading(n, c):
    t, g = sums()
    return (1 - c) ** 2 * t + ((1 + c**2) * t + c * g) / n


def numbers(state):
    n, c = (Fraction(str(state[name])) for name in ("n", "c"))
    zero, one, two = (reading(n, Fraction(at)) for at in (0, 1, 2))
    curvature = (zero - 2 * one + two) / 2
    slope = one - zero - curvature  # at 0
    found = {
        "truth": sum((c - 1) ** 2 * v for v in VARIANCES),
        "read": reading(n, c),
        "right": one,
        "lowest": -slope / curvature / 2,
        "least": zero - slope**2 / curvature / 4,
        "tie": (zero - one) / curvature,  # 1 times the other c that reads as 1 does
    }
    return {name: float(value) for name, value in found.items()}


def texts(state, numbers):
    written = {name: f"{value:.4f}" for name, value in numbers.items()}
    return written | {"n": f"{state['n']:.0f}", "c": f"{state['c']:.3f}"}


def says(state, numbers):
    if state["c"] >= 1:
        return "wide" if state["c"] > 1 else "right"
    return "ahead" if numbers["read"] < numbers["right"] else "narrow"
