"""The oracle of docs/en/collapse.md: a numerical search."""

import math

import numpy as np
import pytest
from checks.claims import claim, closed_form
from checks.distributions import pair
from checks.formulas import holds
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize
from scipy.special import expit, log_expit


@claim("one-average", over="distributions, zeros included", by=["closed form", "SciPy", "search"])
@settings(max_examples=40)  # each of them is a search
@given(pair(zeros=True), st.integers(0, 2**32 - 1))
def test_one_average(both, seed):
    """A search over a and b, from the drawn ones, finds log 2 as the minimum;
    with unequal means it is not.
    """
    P, Q = both
    a, b, *feature = np.random.default_rng(seed).normal(size=2 + len(P))
    apart = P - Q
    assume(abs(apart).max() > 0.01)
    f = np.array(feature) - (feature @ apart) / (apart @ apart) * apart  # now the means agree
    D = 1 / (1 + np.exp(-(a + b * f)))
    for x in range(len(P)):
        holds("one-average", P=P, Q=Q, D=D, f=f, a=a, b=b, x=x)

    def loss(ab, f):
        u = ab[0] + ab[1] * f
        slope = (Q * expit(u) - P * expit(-u)) / 2
        return -(P @ log_expit(u) + Q @ log_expit(-u)) / 2, np.array([slope.sum(), slope @ f])

    # where P and Q are far apart the loss is nearly level, and the usual tolerance stops too early
    found = minimize(loss, [a, b], args=(f,), jac=True, tol=1e-9)
    assert found.fun == pytest.approx(closed_form(math.log(2)), abs=1e-6)
    # with a feature whose means differ, a small step down the slope from the coin already helps
    seeing = np.sign(apart)
    assert loss(-0.1 * loss([0, 0], seeing)[1], seeing)[0] < math.log(2) - 1e-7
