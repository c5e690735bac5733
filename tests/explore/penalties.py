"""What the figure of the KL penalties must show, from the estimates of each answer's penalty.

No slope of a divergence is used: a score in the reward weighs the slope of the answer's log
probability, one in the loss is differentiated itself, and the mean over both answers is what is
gone down.
"""

from functools import cache
from itertools import product
from math import exp, log

P = 0.7, 0.3

START = {"q": 0.8, "beta": 1, "reward": "none"}
STATES = [
    {"q": q, "beta": beta, "reward": reward}
    for q, beta, reward in product(
        (0.02, 0.05, 0.1, 0.3, 0.41, 0.42, 0.5, 0.6, 0.69, 0.7, 0.71, 0.8, 0.9, 0.97, 0.98),
        (0, 0.25, 0.5, 1, 2.5, 3.75, 4),
        ("none", "first"),
    )
]
ACTIONS = {}
TRIPS = [
    ["q=0.9"],
    ["q=0.6"],
    ["q=0.7"],
    ["q=0.3", "beta=2"],
    ["q=0.85", "beta=0.5", "reward=first"],
    ["reward=first"],
    ["reward=first", "beta=4"],
    ["beta=0"],
    ["reward=first", "beta=0", "q=0.1"],
    ["q=0.98", "beta=4"],
]


def k1(r):
    return -log(r)


def k3(r):
    return r - 1 - log(r)


# by which a sample's slope of log Q(x) is multiplied: the score in the reward, or the derivative of
# the loss in log Q(x)
WEIGHTS = {
    "reward1": k1,
    "loss3": lambda r: 1 - r,
    "reward3": k3,
    "loss1": lambda r: 1,
}


@cache
def run(name, start, beta, reward):
    """q after 1000 steps: the logits of both answers, of which the first is trained."""
    weight = WEIGHTS[name]
    first, second = log(start), log(round(1 - start, 2))
    for _ in range(1000):
        total = exp(first) + exp(second)
        q = exp(first) / total, exp(second) / total
        costs = [beta * weight(b / a) for a, b in zip(q, P)]
        first -= 0.05 * (q[0] * (costs[0] - reward) * q[1] - q[1] * costs[1] * q[0])
    return exp(first) / (exp(first) + exp(second))


def numbers(state):
    reward = int(state["reward"] == "first")
    return {name: run(name, state["q"], state["beta"], reward) for name in WEIGHTS}


def texts(state, numbers):
    written = {name: f"{state[name]:.2f}" for name in ("q", "beta")}
    return written | {name: f"{end:.4f}" for name, end in numbers.items()}


def says(state, numbers):
    if state["reward"] == "first":
        return "alone" if state["beta"] == 0 else "rewarded"
    if state["beta"] == 0:
        return "still"
    if state["q"] == 0.7:
        return "rests"
    end = numbers["reward3"]
    if state["q"] > 0.7:
        assert end > state["q"]
        return "away"
    assert end < 0.7
    return "creeps" if end > state["q"] else "down"
