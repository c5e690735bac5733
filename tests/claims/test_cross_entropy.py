"""The claims of the page on cross entropy."""

import math

import numpy as np
from distributions import distribution, pair
from formula import holds
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import minimize
from scipy.special import softmax, xlogy

WEIGHT = st.floats(0.001, 0.999)


def same_length(count, zeros):
    return st.integers(2, 6).flatmap(lambda n: st.tuples(*[distribution(n, zeros)] * count))


def test_no_book_beats_your_own():
    """Random distributions, zeros included; and a minimiser that knows nothing of the theorem ends at Q = P, at the entropy in closed form."""

    @given(pair(zeros=True))
    def for_all(both):
        P, Q = both
        holds("no-book-beats-your-own", P=P, Q=Q)
        if np.abs(P - Q).max() > 1e-3:  # equality only at Q = P
            with np.errstate(divide="ignore"):
                assert -xlogy(P, Q).sum() > -xlogy(P, P).sum()

    for_all()
    P = np.array([0.7, 0.2, 0.1])
    best = minimize(lambda z: -P @ np.log(softmax(z)), np.zeros(3), tol=1e-12)
    assert np.allclose(softmax(best.x), P, atol=1e-5)
    assert math.isclose(best.fun, math.log(10) - 0.7 * math.log(7) - 0.2 * math.log(2), abs_tol=1e-9)


@given(same_length(2, True), st.data(), WEIGHT)
def test_linear_in_the_world(worlds, data, weight):
    """Random worlds, zeros included; the two ends and the middle of a line of worlds lie on a line."""
    P_1, P_2 = worlds
    Q = data.draw(distribution(len(P_1), zeros=False))
    holds("linear-in-the-world", P_1=P_1, P_2=P_2, Q=Q, **{"lambda": weight})
    middle = -xlogy((P_1 + P_2) / 2, Q).sum()
    assert math.isclose(middle, (-xlogy(P_1, Q).sum() - xlogy(P_2, Q).sum()) / 2, abs_tol=1e-9)


@given(same_length(3, True), WEIGHT)
def test_a_little_doubt_costs_little(three, weight):
    """Random distributions, zeros included, so that infinite costs occur too; and the two cases that reach the bounds, in closed form."""
    P, Q, U = three
    holds("a-little-doubt-costs-little", P=P, Q=Q, U=U, varepsilon=weight)
    here, there = np.eye(2)
    mixed = (1 - weight) * here + weight * there
    assert math.isclose(-xlogy(here, mixed).sum(), -math.log1p(-weight), abs_tol=1e-12)
    assert math.isclose(-xlogy(there, mixed).sum(), -math.log(weight), abs_tol=1e-12)


@given(distribution(zeros=True), st.data())
def test_one_hot_leaves_one_term(Q, data):
    """Random models, zeros included, and every class."""
    y = data.draw(st.integers(0, len(Q) - 1))
    holds("one-hot-leaves-one-term", Q=Q, y=y, delta_y=np.eye(len(Q))[y])
    with np.errstate(divide="ignore"):
        assert -xlogy(np.eye(len(Q))[y], Q).sum() == (-math.log(Q[y]) if Q[y] else math.inf)
