"""Oracles of docs/en/direction.md: quadrature, a root search for the best width, 50-digit sums,
and the claims' own formulas.
"""

import math

import mpmath
import numpy as np
from checks import oracles
from checks.claims import claim, closed_form
from checks.distributions import distribution, pair
from checks.formulas import holds
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import brentq

X = np.linspace(-45, 45, 4501)  # a sum over a grid is exact to rounding for bells as wide as these


def log_density(x, mixture):
    """log of a mixture of bells; its rows are (weight, mean, width)."""
    return np.logaddexp.reduce(
        [
            math.log(w) - ((x - m) / s) ** 2 / 2 - math.log(s * math.sqrt(2 * math.pi))
            for w, m, s in mixture
        ]
    )


def kl(p, q):
    """The mean of log p - log q over p."""
    log_p = log_density(X, p)
    return float(np.exp(log_p) @ (log_p - log_density(X, q))) * (X[1] - X[0])


def bell(mean, width):
    return np.array([[1.0, mean, width]])


means, widths = st.floats(-3, 3), st.floats(0.6, 3)
mixtures = st.tuples(st.floats(0.1, 0.9), means, widths, means, widths).map(
    lambda drawn: np.array([[drawn[0], drawn[1], drawn[2]], [1 - drawn[0], drawn[3], drawn[4]]])
)


@claim("forward-keeps-mean-and-width", over="numbers")
@given(mixtures, means, widths)
def test_forward_keeps_mean_and_width(p, m, s):
    """Another way: among bells near the one with p's own mean and width, none is better."""
    mean = float(np.sum(p[:, 0] * p[:, 1]))
    width = math.sqrt(np.sum(p[:, 0] * (p[:, 2] ** 2 + p[:, 1] ** 2)) - mean**2)
    holds("forward-keeps-mean-and-width", KL=kl, p=p, q=bell(m, s), g=bell(mean, width))
    best = kl(p, bell(mean, width))
    for other in (
        bell(mean + 0.1, width),
        bell(mean - 0.1, width),
        bell(mean, 1.1 * width),
        bell(mean, 0.9 * width),
    ):
        assert kl(p, other) > best


Z = np.linspace(-12, 12, 961)
NORMAL = np.exp(-(Z**2) / 2)
NORMAL /= NORMAL.sum()


def slopes(x, p):
    """First and second derivative of log p, from those of its bells."""
    parts = np.array(
        [
            [w * np.exp(-(((x - m) / s) ** 2) / 2) / s, (m - x) / s**2, np.full_like(x, 1 / s**2)]
            for w, m, s in p
        ]
    )
    share = parts[:, 0] / parts[:, 0].sum(axis=0)
    first = np.sum(share * parts[:, 1], axis=0)
    return first, np.sum(share * (parts[:, 1] ** 2 - parts[:, 2]), axis=0) - first**2


def reverse(m, s, p):
    """KL(N(m, s^2) || p) up to a constant, as a sum over a fine grid."""
    return -math.log(s) - NORMAL @ log_density(m + s * Z, p)


@claim("best-width-makes-a-valley", over="numbers", by=["search"])
@settings(max_examples=25)
@given(st.floats(0.3, 0.7), st.floats(0, 2), st.floats(1, 2), st.floats(-2, 2))
def test_best_width_makes_a_valley(share, a, width, m):
    """Another way: the best width from a table and a root of the slope,
    the second derivative under the integral and, roughly, by differences.

    And what the page says next: at the centre of symmetric data mean and width do not interfere."""
    p = np.array([[share, -a, width], [1 - share, a, width]])

    def s(mean):
        table = np.geomspace(0.2, 12, 30)
        best = int(np.argmin([reverse(mean, each, p) for each in table]))
        return brentq(
            lambda s: -1 / s - NORMAL @ (Z * slopes(mean + s * Z, p)[0]),
            table[best - 1],
            table[best + 1],
            xtol=1e-14,
            rtol=1e-14,
        )

    def c(mean):
        return -NORMAL @ slopes(mean + s(mean) * Z, p)[1]

    holds("best-width-makes-a-valley", c=c, s=s, m=m)
    h, best = 1e-3, s(m)
    differences = (
        reverse(m + h, best, p) - 2 * reverse(m, best, p) + reverse(m - h, best, p)
    ) / h**2
    assert math.isclose(differences, 1 / best**2, rel_tol=1e-4)
    # symmetric data: at the centre the slope along m and the mixed derivative vanish at any width
    even, width = np.array([[0.5, -a, width], [0.5, a, width]]), best
    slopes_at = [
        (reverse(h, each, even) - reverse(-h, each, even)) / (2 * h)
        for each in (width - h, width, width + h)
    ]
    assert max(map(abs, slopes_at)) < 1e-9 and abs(slopes_at[2] - slopes_at[0]) / (2 * h) < 1e-6


@claim(
    "part-of-the-whole", over="distributions, zeros included", by=["closed form", "SciPy", "mpmath"]
)
@settings(max_examples=50)
@given(pair(zeros=True), st.floats(0.01, 1))
def test_part_of_the_whole(drawn, share):
    """Another way: 50-digit sums, and the limit is reached when the rest is elsewhere."""
    Q, R = drawn
    P = share * Q + (1 - share) * R
    holds("part-of-the-whole", P=P, Q=Q, R=R, **{"lambda": share})
    with mpmath.workdps(50):
        exact = mpmath.fsum(
            mpmath.mpf(float(q)) * mpmath.log(mpmath.mpf(float(q)) / mpmath.mpf(float(p)))
            for p, q in zip(P, Q)
            if q > 0
        )
    assert exact <= -math.log(share) + 1e-12
    apart = np.concatenate([share * Q, (1 - share) * R])
    assert math.isclose(
        oracles.kl(np.concatenate([Q, 0 * R]), apart),
        closed_form(-math.log(share)),
        rel_tol=1e-9,
        abs_tol=1e-12,
    )


@claim("modes-left-out", over="distributions, zeros included", by=["mpmath"])
@settings(max_examples=50)
@given(distribution(), distribution(), st.floats(0.01, 0.99))
def test_modes_left_out(part, rest, share):
    """Another way: JSD from the entropies of P, Q and their middle, with 50 digits."""
    Q = np.concatenate([part, 0 * rest])
    R = np.concatenate([0 * part, rest])
    P = share * Q + (1 - share) * R
    holds("modes-left-out", P=P, Q=Q, R=R, **{"lambda": share})

    def entropy(weights):
        return -mpmath.fsum(w * mpmath.log(w) for w in weights if w > 0)

    with mpmath.workdps(50):
        p, q = [[mpmath.mpf(float(w)) for w in weights] for weights in (P, Q)]
        jsd = entropy([(a + b) / 2 for a, b in zip(p, q)]) - (entropy(p) + entropy(q)) / 2
    expected = math.log(2) + (share * math.log(share) - (1 + share) * math.log(1 + share)) / 2
    assert math.isclose(jsd, expected, rel_tol=1e-9, abs_tol=1e-12)
