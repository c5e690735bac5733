"""Oracles of docs/en/divergences.md: SciPy's distances, 50-digit sums,
quadrature and linear programming.
"""

import math

import mpmath
import numpy as np
from checks.claims import claim, closed_form
from checks.distributions import distribution, pair
from checks.formulas import holds
from checks.oracles import EXACTLY, entropy, total_variation
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.optimize import linprog
from scipy.spatial.distance import jensenshannon
from scipy.stats import wasserstein_distance


def exact_jsd(p, q):
    """JSD of the two vectors, normalised and summed with 50 digits; never below 0."""
    with mpmath.workdps(50):
        p, q = [[mpmath.mpf(float(w)) for w in weights] for weights in (p, q)]
        p, q = [[w / sum(weights) for w in weights] for weights in (p, q)]
        return max(
            mpmath.mpf(0),
            mpmath.fsum(
                w * mpmath.log(2 * w / (a + b)) for a, b in zip(p, q) for w in (a, b) if w > 0
            )
            / 2,
        )


def triple():
    return st.integers(2, 6).flatmap(
        lambda n: st.tuples(distribution(n), distribution(n), distribution(n))
    )


@claim("jsd-is-what-a-sample-tells", over="distributions, zeros included", by=["SciPy"])
@given(pair(zeros=True))
def test_jsd_is_what_a_sample_tells(both):
    """The joint table of outcome and label, entry by entry; and SciPy's distance, squared."""
    P, Q = both
    joint = np.array([P, Q]) / 2  # rows: the coin's sides
    M = joint.sum(axis=0)
    table = joint.ravel()
    given_x = entropy(table) - entropy(M)
    independent = np.outer([0.5, 0.5], M)
    shared = math.fsum(a * math.log(a / b) for a, b in zip(table, independent.ravel()) if a > 0)
    half = np.array([0.5, 0.5])
    holds(
        "jsd-is-what-a-sample-tells",
        P=P,
        Q=Q,
        M=M,
        X=M,
        Y=half,
        H_given=lambda Y, X: given_x,
        I_given=lambda X, Y: shared,
    )
    # SciPy's rounding can take the root of -1e-17 at P = Q
    assert math.isclose(
        np.nan_to_num(jensenshannon(P, Q)) ** 2, shared, rel_tol=1e-9, abs_tol=1e-12
    )


@claim(
    "jsd-and-total-variation", over="distributions, zeros included", by=["closed form", "mpmath"]
)
@given(pair(zeros=True))
def test_jsd_and_total_variation(both):
    """With 50 digits; and the upper bound is reached where each outcome tells all or nothing,
    the lower one nowhere but at 0.
    """
    P, Q = both

    def distance(P, Q):
        return 1 - np.minimum(P, Q).sum()

    holds("jsd-and-total-variation", P=P, Q=Q, TV=distance, over={"x": range(len(P))})
    variation = distance(P, Q)
    exact = exact_jsd(P, Q)
    assert variation**2 / 2 <= exact + mpmath.mpf("1e-14")
    assert exact <= variation * math.log(2) + 1e-14
    # the second half of each gives itself away, the first is the same in both
    nothing, kept = np.zeros_like(P), 0.3
    left, right = (
        np.concatenate([kept * P, (1 - kept) * rest])
        for rest in (np.append(P, nothing), np.append(nothing, P))
    )
    assert math.isclose(
        exact_jsd(left, right), closed_form((1 - kept) * math.log(2)), rel_tol=1e-12
    )


@claim("root-of-jsd-is-a-metric", over="distributions, zeros included", by=["mpmath", "quadrature"])
@given(triple())
def test_root_of_jsd_is_a_metric(drawn):
    """Random triples with 50 digits; and the integral that the proof ends with, by quadrature."""
    P, Q, R = drawn
    holds("root-of-jsd-is-a-metric", P=P, Q=Q, R=R, JSD=lambda p, q: float(exact_jsd(p, q)))
    straight, first, second = (mpmath.sqrt(exact_jsd(*two)) for two in ((P, Q), (P, R), (R, Q)))
    assert straight <= first + second + mpmath.mpf("1e-20")

    def squared(log_s):
        s = math.exp(log_s)
        return float((((np.exp(-P * s) - np.exp(-Q * s)) / (2 * s)) ** 2).sum() * s)

    assert math.isclose(quad(squared, -20, 20, epsabs=1e-9)[0], exact_jsd(P, Q), abs_tol=1e-7)


def sums(P, Q):
    """The divergences of the page's table as they are usually written, without f."""
    log = np.log
    M = (P + Q) / 2
    return {
        "forward": (P * log(P / Q)).sum(),
        "reverse": (Q * log(Q / P)).sum(),
        "jsd": (P * log(P / M) + Q * log(Q / M)).sum() / 2,
        "tv": 1 - np.minimum(P, Q).sum(),
        "hellinger": 1 - np.sqrt(P * Q).sum(),
        "pearson": (P**2 / Q).sum() - 1,
        "neyman": (Q**2 / P).sum() - 1,
    }


F = {
    "forward": lambda t: t * np.log(t),
    "reverse": lambda t: -np.log(t),
    "jsd": lambda t: (t * np.log(t) - (t + 1) * np.log((t + 1) / 2)) / 2,
    "tv": lambda t: abs(t - 1) / 2,
    "hellinger": lambda t: (np.sqrt(t) - 1) ** 2 / 2,
    "pearson": lambda t: (t - 1) ** 2,
    "neyman": lambda t: (t - 1) ** 2 / t,
}


@claim("f-divergence-is-never-negative", over="distributions without zeros")
@given(pair(), st.lists(st.tuples(st.floats(-3, 3), st.floats(-3, 3)), min_size=1, max_size=5))
def test_f_divergence_is_never_negative(both, lines):
    """The table's divergences by their usual sums;
    and random convex functions, the largest of some lines, shifted to 0 at 1.
    """
    P, Q = both
    for name, f in F.items():

        def usual(P, Q, name=name):
            return sums(P, Q)[name]

        holds("f-divergence-is-never-negative", P=P, Q=Q, f=f, D_f=usual)

    def largest(t):
        return max(slope * t + height for slope, height in lines) - max(
            slope + height for slope, height in lines
        )

    def mean(P, Q):
        return math.fsum(q * largest(p / q) for p, q in zip(P, Q))

    holds("f-divergence-is-never-negative", P=P, Q=Q, f=largest, D_f=mean)


@claim("wasserstein-on-a-line", over="distributions, zeros included", by=["SciPy", "search"])
@given(pair(zeros=True))
def test_wasserstein_on_a_line(both):
    """All plans of transport, by linear programming; and SciPy's distance."""
    P, Q = both
    n = len(P)
    places = np.arange(n)
    leaves = [np.kron(row, np.ones(n)) for row in np.eye(n)]
    arrives = [np.kron(np.ones(n), row) for row in np.eye(n)]
    cost = np.abs(places[:, None] - places).ravel()
    A_eq, b_eq = np.array(leaves + arrives)[:-1], np.concatenate([P, Q])[:-1]
    plan = linprog(cost, A_eq=A_eq, b_eq=b_eq, options=EXACTLY)
    assert plan.status == 0
    assert math.isclose(plan.fun, wasserstein_distance(places, places, P, Q), abs_tol=1e-7)
    up_to = {
        name: (lambda k, w=w: float(w[: int(k)].sum())) for name, w in (("F_P", P), ("F_Q", Q))
    }
    holds(
        "wasserstein-on-a-line",
        P=P,
        Q=Q,
        n=n,
        W_1=lambda p, q: wasserstein_distance(places, places, p, q),
        **up_to,
    )


def dead_zone(t):
    """Convex and 0 at 1, but level around it."""
    return max(abs(t - 1) - 0.5, 0)


@claim("zero-means-equal", over="distributions without zeros")
@given(pair())
def test_zero_means_equal(both):
    """The table's functions, each by its usual sum;
    and a function that is level around 1, for which the conclusion fails.
    """
    P, Q = both
    if total_variation(P, Q) > 1e-3:
        for name, f in F.items():
            holds("zero-means-equal", P=P, Q=Q, f=f)
            assert sums(P, Q)[name] > 0
    near = 0.6 * Q + 0.4 * P  # every ratio lies between 0.6 and 1.4 where P/Q lies below 2
    ratios = near / Q
    if ratios.max() <= 1.5 and ratios.min() >= 0.5:
        assert math.fsum(q * dead_zone(t) for q, t in zip(Q, ratios)) == 0
    # strictly convex at 1: the chord from a to b passes above f(1) = 0
    for a, b in ((0.9, 1.2), (0.99, 1.001), (0.1, 8)):
        share = (b - 1) / (b - a)
        assert all(share * f(a) + (1 - share) * f(b) > 1e-9 for f in F.values())
    assert 0.5 * dead_zone(0.7) + 0.5 * dead_zone(1.3) == 0
