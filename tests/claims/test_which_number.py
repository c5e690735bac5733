"""Oracles of docs/en/which-number.md: power series of both sides, and closed forms."""

import math

import numpy as np
from checks import oracles
from checks.claims import claim, closed_form
from checks.distributions import pair
from checks.formulas import holds
from hypothesis import given


@claim("jsd-the-wrong-way-round", over="distributions without zeros", by=["closed form", "SciPy"])
@given(pair(zeros=False))
def test_jsd_the_wrong_way_round(drawn):
    """Another way: both sides as power series in t = (P - M) / M,
    each term of the one at most that of the other.
    """
    P, Q = drawn
    M = (P + Q) / 2
    holds("jsd-the-wrong-way-round", P=P, Q=Q, M=M)
    t = np.array([0.3, -0.7, 0.0, 0.95])
    n = np.arange(1, 2001)[:, None]
    right, wrong = (
        np.sum(t ** (2 * n) / (2 * n * (2 * n - 1)), axis=0),
        np.sum(t ** (2 * n) / (2 * n), axis=0),
    )
    with np.errstate(divide="ignore"):
        assert np.allclose(right, closed_form(((1 + t) * np.log1p(t) + (1 - t) * np.log1p(-t)) / 2))
        assert np.allclose(wrong, closed_form(-(np.log1p(t) + np.log1p(-t)) / 2))
    assert np.all(wrong >= right)
    assert oracles.kl([0.5, 0.5], [1, 0]) == math.inf
