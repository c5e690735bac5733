"""The claims of docs/en/one-example.md."""

import numpy as np
from checks.formulas import holds
from distributions import distribution, pair
from hypothesis import given
from hypothesis import strategies as st
from mpmath import mp, mpf
from oracles import bernoulli, entropy
from scipy.optimize import minimize_scalar
from scipy.special import log_expit, logit

mp.dps = 50


@given(pair(zeros=True))
def test_cross_entropy_floor(both):
    """A numerical search finds nothing below H(P) on the way from P to Q."""
    P, Q = both
    holds("cross-entropy-floor", P=P, Q=Q)
    along = minimize_scalar(lambda t: entropy(P, (1 - t) * P + t * Q), bounds=(0, 1), method="bounded", options={"xatol": 1e-9})
    assert along.fun >= entropy(P) - 1e-12
    if np.abs(P - Q).max() > 1e-3:
        assert entropy(P, Q) > entropy(P), "equality only at Q = P"


@given(distribution())
def test_uniform_q_costs_log_n(P):
    """50-digit arithmetic."""
    n = len(P)
    holds("uniform-q-costs-log-n", P=P, U=np.full(n, 1 / n), n=n)
    assert abs(-sum(mpf(p) * mp.log(mpf(1) / n) for p in P) - mp.log(n)) < 1e-14


@given(pair(zeros="P"))
def test_nats_and_bits(both):
    """NumPy's own logarithm to base 2, over the outcomes that happen."""
    P, Q = both
    holds("nats-and-bits", P=P, Q=Q)
    some = P > 0
    assert np.isclose(-np.sum(P[some] * np.log2(Q[some])) * np.log(2), entropy(P, Q), rtol=1e-12, atol=1e-12)


@given(st.sampled_from([0, 1]), st.floats(1e-9, 1 - 1e-9))
def test_label_cross_entropy(y, d):
    """SciPy's log-sigmoid of the logit, which never forms d or 1 - d."""
    loss = -float(log_expit(logit(d) if y else -logit(d)))
    holds("label-cross-entropy", y=y, d=d, ell=lambda y, d: loss)
