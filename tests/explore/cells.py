"""What the figure of the cells must show, from the definition: every count, and its chance.

The chances are quotients of whole numbers, rounded once; no use is made of how a count is
distributed for one who is in the cell.
"""

from functools import cache
from itertools import product
from math import fsum, log

START = {"k": 0, "p": 0.7, "n": "400"}
STATES = [
    {"k": k, "p": p, "n": n}
    for k, p, n in product(
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14),
        (0.5, 0.55, 0.6, 0.7, 0.75, 0.9, 0.95),
        ("100", "400", "1600"),
    )
]
ACTIONS = {}
TRIPS = [
    ["k=6"],
    ["p=0.5"],
    ["k=4", "p=0.9"],
    ["k=14"],
    ["n=1600", "k=9"],
    ["n=100"],
    ["n=100", "k=3"],
    ["p=0.95", "k=11"],
    ["k=14", "p=0.5"],
    ["p=0.55", "n=1600", "k=2"],
]


@cache
def chances(n, twentieths, cells):
    """Of 0 to n samples in a cell with the share twentieths / 20 / cells."""
    inside, outside = twentieths, 20 * cells - twentieths
    ways = [outside**n]
    for count in range(1, n + 1):
        ways.append(ways[-1] * (n + 1 - count) * inside // (count * outside))
    whole = (inside + outside) ** n
    return [each / whole for each in ways]


def read(n, cells, P, others):
    """The mean of the sum over cells of a/n log((a + 1/2)/(b + 1/2)); the halves in twentieths."""
    total = []
    for own, other in zip(P, others):
        expected, of_other = own * n / 20 / cells, other * n / 20 / cells
        mine = fsum(
            chance * count / expected * log((count + 0.5) / expected)
            for count, chance in enumerate(chances(n, own, cells))
        )
        theirs = fsum(
            chance * log((count + 0.5) / of_other)
            for count, chance in enumerate(chances(n, other, cells))
        )
        total.append(own / 20 * (mine - theirs + log(own / other)))
    return fsum(total)


@cache
def found(k, p, n):
    P, Q, cells = (round(20 * p), 20 - round(20 * p)), (10, 10), 2**k
    return {
        "truth": fsum(each / 20 * log(each / 10) for each in P),
        "apart": read(n, cells, P, Q),
        "same": read(n, cells, P, P),
        "alone": fsum(each / 20 * chances(n, 10, cells)[0] for each in P),
    }


def numbers(state):
    return found(round(state["k"]), state["p"], int(state["n"]))


def texts(state, numbers):
    written = {name: f"{value:.4f}" for name, value in numbers.items()}
    return written | {
        "cells": f"{2 ** (state['k'] + 1):.0f}",
        "p": f"{state['p']:.2f}",
        "n": state["n"],
    }


def says(state, numbers):
    if numbers["alone"] > 0.5:
        return "alone"
    if state["p"] == 0.5:
        return "even"
    return "little" if numbers["same"] < numbers["truth"] / 2 else "chance"
