"""The claims of docs/en/one-example.md."""

import mpmath
import numpy as np
from checks.claims import claim, closed_form
from checks.distributions import distribution, pair
from checks.formulas import holds
from checks.oracles import entropy
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import minimize_scalar
from scipy.special import log_expit, logit


@claim("cross-entropy-floor", over="distributions, zeros included", by=["SciPy", "search"])
@given(pair(zeros=True))
def test_cross_entropy_floor(both):
    """A numerical search finds nothing below H(P) on the way from P to Q."""
    P, Q = both
    holds("cross-entropy-floor", P=P, Q=Q)
    along = minimize_scalar(
        lambda t: entropy(P, (1 - t) * P + t * Q),
        bounds=(0, 1),
        method="bounded",
        options={"xatol": 1e-9},
    )
    assert along.fun >= entropy(P) - 1e-12
    if np.abs(P - Q).max() > 1e-3:
        assert entropy(P, Q) > entropy(P), "equality only at Q = P"


@claim("uniform-q-costs-log-n", over="distributions, zeros included", by=["closed form", "mpmath"])
@given(distribution())
def test_uniform_q_costs_log_n(P):
    """50-digit arithmetic."""
    n = len(P)
    holds("uniform-q-costs-log-n", P=P, U=np.full(n, 1 / n), n=n)
    with mpmath.workdps(50):
        cost = -mpmath.fsum(mpmath.mpf(p) * mpmath.log(mpmath.mpf(1) / n) for p in P.tolist())
        assert abs(cost - closed_form(mpmath.log(n))) < 1e-14


@claim("nats-and-bits", over="distributions, zeros in P", by=["SciPy"])
@given(pair(zeros="P"))
def test_nats_and_bits(both):
    """NumPy's own logarithm to base 2, over the outcomes that happen."""
    P, Q = both
    holds("nats-and-bits", P=P, Q=Q)
    some = P > 0
    assert np.isclose(
        -np.sum(P[some] * np.log2(Q[some])) * np.log(2), entropy(P, Q), rtol=1e-12, atol=1e-12
    )


@claim("label-cross-entropy", over="numbers", by=["SciPy"])
@given(st.sampled_from([0, 1]), st.floats(1e-9, 1 - 1e-9))
def test_label_cross_entropy(y, d):
    """SciPy's log-sigmoid of the logit, which never forms d or 1 - d."""
    loss = -float(log_expit(logit(d) if y else -logit(d)))
    holds("label-cross-entropy", y=y, d=d, ell=lambda y, d: loss)
