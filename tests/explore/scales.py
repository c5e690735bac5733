"""What the figure of the scales must show: the floor and KL(P‖Q), input by input, by SciPy."""

from functools import cache

import numpy as np
from scipy.special import entr, expit, rel_entr

START = {"k": 2, "w": 1}
SCALES = [each / 20 for each in range(-40, 61)]
WEIGHTS = range(1, 10)
ACTIONS = {"temper": lambda state: state | {"k": best(state["w"])}}
TRIPS = [
    ["k=0"],
    ["k=0.5"],
    ["k=-1.5"],
    ["k=3"],
    ["temper", "w=4"],
    ["w=3", "temper"],
    ["w=9", "k=3"],
    ["w=9", "temper", "k=0.15"],
    ["w=2", "k=-2"],
    ["k=1", "w=5", "temper", "w=1"],
]

z = np.linspace(-6, 6, 2401)
weight = np.exp(-(z**2) / 8)
weight /= weight.sum()
P = expit([z, -z])  # of yes and of no
FLOOR = np.sum(weight * entr(P))


@cache
def over(k, w):
    """KL(P‖Q) in nats, the mean over the inputs."""
    said = 2**k * (z + np.log(w))
    return np.sum(weight * rel_entr(P, expit([said, -said])))


def best(w):
    return min(SCALES, key=lambda k: over(k, w))


STATES = [{"k": k, "w": w} for k in SCALES[::4] for w in WEIGHTS]
STATES += [{"k": best(w), "w": w} for w in WEIGHTS]


def numbers(state):
    k, w = state["k"], state["w"]
    yes = P[0] > 1 / (1 + w)  # the decision, from what happens
    return {
        "loss": FLOOR + over(k, w),
        "over": over(k, w),
        "wrong": np.sum(weight[yes] * P[1][yes]) + np.sum(weight[~yes] * P[0][~yes]),
        "lowest": k == best(w),
    }


def texts(state, numbers):
    written = {name: f"{numbers[name]:z.4f}" for name in ("loss", "over", "wrong")}
    scale = {"scale": f"{2 ** state['k']:.2f}", "w": f"{state['w']:.0f}"}
    return scale | {"shift": f"{np.log(state['w']):.4f}"} | written


def says(state, numbers):
    if numbers["loss"] > np.log(2):
        return "coin"
    if state["w"] == 1:
        return {0: "calibrated", 1: "sure", -1: "unsure"}[int(np.sign(state["k"]))]
    return "lowest" if numbers["lowest"] else "tilted"
