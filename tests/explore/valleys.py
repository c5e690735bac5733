"""What the figure of the valleys must show, from SciPy's integrals and roots of slopes."""

import math
from functools import cache
from itertools import pairwise

from scipy.integrate import quad
from scipy.optimize import minimize, root

START = {"a": 3, "of": "reverse", "m": 1, "s": 1}
BALLS = [
    (1, 1),
    (0, 1),
    (0, 0.6),
    (0, 2.75),
    (0, 5),
    (0.05, 1.2),
    (-1.6, 0.9),
    (2, 1.5),
    (3, 1),
    (-3, 1),
    (4.5, 0.6),
    (-4.5, 5),
]
STATES = [
    {"a": a, "of": of, "m": m, "s": s}
    for a in (1, 2, 2.4, 2.45, 2.5, 2.8, 3, 4.5)
    for of in ("forward", "reverse", "jsd")
    for m, s in BALLS
] + [
    {"a": a, "of": of, "m": m, "s": s}
    for a, of, m, s in [
        (2, "forward", 0, 2.25),
        (2, "reverse", 0, 2.05),
        (2.5, "reverse", 2.4, 1.15),
        (2.9, "reverse", 2.85, 1.05),
        (2.7, "jsd", 2.7, 1),
        (2.75, "jsd", 2.75, 1),
        (2.85, "reverse", 2.85, 1),
        (4.25, "jsd", 4.25, 1),
        (4.2, "jsd", 4.2, 1),
        (4.3, "jsd", 0, 4.4),
    ]
]
TRIPS = [
    ["s=0.6"],
    ["m=0"],
    ["of=jsd"],
    ["a=4.5", "of=jsd"],
    ["roll", "roll", "a=2.5"],
    ["of=forward", "a=1", "roll"],
    ["m=-1", "roll", "of=reverse"],
    ["m=0.5", "s=1.5", "a=4"],
    ["a=2.8", "m=1.5", "roll"],
    ["s=2", "m=-0.5", "roll", "of=forward"],
]


def log_bell(x, m, s):
    return -(((x - m) / s) ** 2) / 2 - math.log(s * math.sqrt(2 * math.pi))


def log_sum(u, v):
    return max(u, v) + math.log1p(math.exp(-abs(u - v)))


def log_p(x, a):
    """A bell in the centre, raised where the humps are: log cosh."""
    return log_bell(x, 0, 1) - a * a / 2 + log_sum(a * x, -a * x) - math.log(2)


def log_middle(x, a, m, s):
    return log_sum(log_p(x, a), log_bell(x, m, s)) - math.log(2)


def integral(f, *places):
    """Of what lives within 12 widths around places (m, s); from one break to the next."""
    breaks = sorted({m + s * z for m, s in places for z in (-12, -6, -3, -1, 0, 1, 3, 6, 12)})
    parts = [
        quad(f, low, high, epsabs=1e-14, epsrel=1e-12, limit=200)[0] if high - low > 1e-9 else 0
        for low, high in pairwise(breaks)
    ]
    return math.fsum(parts)


@cache
def entropy(a):
    """h(p), in nats."""
    return integral(lambda x: -math.exp(log_p(x, a)) * log_p(x, a), (-a, 1), (a, 1))


@cache
def divergence(of, a, m, s):
    if of == "forward":  # the cross entropy needs only the mean and the variance of p
        return math.log(s * math.sqrt(2 * math.pi)) + (1 + a * a + m * m) / (2 * s * s) - entropy(a)

    def of_q(x):
        q = log_bell(x, m, s)
        return math.exp(q) * (q - (log_p(x, a) if of == "reverse" else log_middle(x, a, m, s)))

    if of == "reverse":
        return integral(of_q, (m, s))

    def of_p(x):
        return math.exp(log_p(x, a)) * (log_p(x, a) - log_middle(x, a, m, s))

    places = [(m, s), (-a, 1), (a, 1)]
    return integral(lambda x: of_p(x) + of_q(x), *places) / 2


def slopes(of, a, m, s):
    """Along m and along s: what is integrated changes by its price times the change of q."""

    def price(x):
        q = log_bell(x, m, s)
        return q - log_p(x, a) if of == "reverse" else (q - log_middle(x, a, m, s)) / 2

    def by(change):
        return integral(
            lambda x: math.exp(log_bell(x, m, s)) * change((x - m) / s) / s * price(x), (m, s)
        )

    return [by(lambda z: z), by(lambda z: z * z - 1)]


@cache
def valleys(of, a):
    """The lowest values in the centre and on a hump, None where there is no such valley."""
    wide = math.sqrt(1 + a * a)
    if of == "forward":
        return divergence(of, a, 0, wide), None
    centre = root(lambda s: slopes(of, a, 0, s[0])[1], [0.85 * wide], tol=1e-12).x[0]
    near = minimize(
        lambda at: divergence(of, a, *map(float, at)),
        [a, 1],
        jac=lambda at: slopes(of, a, *at),
        method="BFGS",
        options={"gtol": 1e-6},
    ).x
    if near[0] < 0.5:
        return divergence(of, a, 0, float(centre)), None
    hump = map(float, root(lambda at: slopes(of, a, *at), near, tol=1e-12).x)
    return divergence(of, a, 0, float(centre)), divergence(of, a, *hump)


def at(state):
    return divergence(state["of"], state["a"], state["m"], state["s"])


def rolled(state):
    """To the lowest of: here, 0.05 right, left, wider, narrower; the first of equals."""
    m, s = state["m"], state["s"]
    tries = [(m, s)]
    tries += [(round(each, 2), s) for each in (m + 0.05, m - 0.05) if abs(each) < 4.51]
    tries += [(m, round(each, 2)) for each in (s + 0.05, s - 0.05) if 0.59 < each < 5.01]
    found = [state | {"m": m, "s": s} for m, s in tries]
    return min(found, key=lambda each: round(at(each), 11))


ACTIONS = {"roll": rolled}


def numbers(state):
    centre, hump = valleys(state["of"], state["a"])
    return {
        "value": at(state),
        "centre": centre,
        "hump": hump,
        "rests": rolled(state) == state,
        "ridge": state["m"] == 0 and at(state | {"m": 0.05}) < at(state),
    }


def texts(state, numbers):
    written = {"a": f"{state['a']:.2f}"} | {name: f"{state[name]:z.2f}" for name in ("m", "s")}
    for name in ("value", "centre", "hump"):
        written[name] = "–" if numbers[name] is None else f"{numbers[name]:.4f}"
    return {name: text.replace("-", "−") for name, text in written.items()}


def says(state, numbers):
    if numbers["ridge"]:
        return "ridge"
    if numbers["hump"] is None:
        return "one"
    if numbers["rests"]:
        return "rests"
    return "centre" if numbers["centre"] < numbers["hump"] else "humps"
