"""What the figure of the whirl must show: complex numbers and matrices, in thirty digits."""

from functools import cache
from itertools import product

import mpmath

mpmath.mp.dps = 30
START = {"t": 60, "h": 0.4, "gamma": 0.5, "theta": 1, "psi": 1}
PLACES = [(1, 1), (0, 0), (0, 1), (-2, 2), (1.5, -0.3), (2, -2)]
STATES = [
    dict(zip(START, (t, h, gamma, *place)))
    for t, h, gamma, place in product(
        (0, 1, 20, 60), (0.05, 0.4, 0.75, 1), (0, 0.1, 0.5, 1), PLACES
    )
] + [START | {"h": 0.3}, START | {"gamma": 0.45}, START | {"t": 7, "theta": -0.1}]


def on(state):
    return state | {"t": (state["t"] + 1) % 61}


ACTIONS = {"play": on, "step": on}
TRIPS = [
    ["h=0.1"],
    ["step"],
    ["step", "play", "play"],
    ["gamma=0"],
    ["theta=-1.5", "psi=0.5", "gamma=0.05"],
    ["h=1", "gamma=0.1", "t=12", "step"],
    ["psi=-2", "theta=2"],
    ["theta=0", "psi=0"],
    ["t=1", "play", "h=0.75", "step"],
    ["gamma=1", "t=20", "theta=-0.3"],
]


def exact(number):
    return mpmath.mpf(str(number))


def belief(theta, psi):
    """D of the generated point."""
    return (1 + mpmath.tanh(theta * psi / 2)) / 2


@cache
def distances(t, h, gamma, theta, psi):
    """From the goal, after t steps of each kind."""
    h, gamma = exact(h), exact(gamma)
    start = mpmath.mpc(exact(theta), exact(psi))
    together = braked = start
    turns = mpmath.matrix([start.real, start.imag])
    for _ in range(int(t)):
        # a quarter turn, times what D believes
        together *= 1 - 1j * h * belief(together.real, together.imag)
        braked += h * (-1j * belief(braked.real, braked.imag) * braked - 1j * gamma * braked.imag)
        # a shear along psi, then one along theta
        climb = mpmath.matrix([[1, 0], [-h * belief(*turns), 1]])
        turns = climb * turns
        turns = mpmath.matrix([[1, h * belief(*turns)], [0, 1]]) * turns
    return [float(abs(each)) for each in (start, together, mpmath.mpc(*turns), braked)]


def numbers(state):
    return dict(zip(("start", "together", "turns", "braked"), distances(**state)))


def texts(state, numbers):
    written = {"t": f"{state['t']:.0f}"} | {name: f"{state[name]:.2f}" for name in ("h", "gamma")}
    written |= {name: f"{state[name]:z.1f}" for name in ("theta", "psi")}
    written |= {name: f"{each:.4f}" for name, each in numbers.items()}
    return {name: text.replace("-", "−") for name, text in written.items()}


def says(state, numbers):
    if state["theta"] == state["psi"] == 0:
        return "goal"
    if state["t"] == 0:
        return "begin"
    if state["gamma"] == 0:
        return "same"
    return "weak" if numbers["braked"] >= numbers["start"] else "three"
