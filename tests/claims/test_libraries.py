"""Oracles of docs/en/libraries.md: SciPy's own functions, 50-digit sums,
and the claims' formulas over random weights.
"""

import math

import mpmath
import numpy as np
from checks import oracles
from checks.claims import claim
from checks.distributions import distribution, pair
from checks.formulas import holds
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import kl_div, log_softmax, logsumexp, rel_entr
from scipy.stats import entropy

counts = st.integers(2, 6).flatmap(
    lambda n: st.tuples(
        *[
            st.lists(st.just(0.0) | st.floats(1e-3, 20), min_size=n, max_size=n).filter(any)
            for _ in range(2)
        ]
    )
)


@claim("three-readings-of-weights", over="numbers", by=["SciPy"])
@given(counts)
def test_three_readings_of_weights(drawn):
    """Another way: R, T and S are what the three functions of SciPy return,
    zeros and infinite results included.
    """
    a, b = map(np.array, drawn)
    R, T, S = rel_entr(a, b).sum(), kl_div(a, b).sum(), entropy(a, b)
    holds(
        "three-readings-of-weights",
        a=a,
        b=b,
        A=a.sum(),
        B=b.sum(),
        R=R,
        T=T,
        S=S,
        over={"x": range(len(a))},
    )
    b = b * a.sum() / b.sum()  # one total
    assert np.isclose(kl_div(a, b).sum(), rel_entr(a, b).sum(), atol=1e-12, rtol=1e-9)
    assert np.isclose(entropy(a, b), rel_entr(a, b).sum() / a.sum(), atol=1e-12, rtol=1e-9)


@claim("without-the-logarithm", over="distributions, zeros included", by=["SciPy", "mpmath"])
@given(pair(zeros=True))
def test_without_the_logarithm(drawn):
    """Another way: the sum with 50 digits; and certain P with nothing of Q there gives 0."""
    P, Q = drawn
    holds("without-the-logarithm", P=P, Q=Q)
    with mpmath.workdps(50):
        exact = mpmath.fsum(
            mpmath.mpf(p) * (mpmath.log(mpmath.mpf(p)) - mpmath.mpf(q))
            for p, q in zip(P.tolist(), Q.tolist())
            if p > 0
        )
    assert math.isclose(exact, -oracles.entropy(P) - float(P @ Q), abs_tol=1e-12)
    assert exact <= 1e-12
    holds("without-the-logarithm", P=np.array([1.0, 0.0]), Q=np.array([0.0, 1.0]))


@claim("softmax-twice", over="distributions, zeros included", by=["SciPy"])
@given(st.integers(2, 8).flatmap(lambda n: st.tuples(distribution(n), st.integers(0, n - 1))))
def test_softmax_twice(drawn):
    """Another way: log_softmax of SciPy, and the floor as the loss of one-hot probabilities;
    both ends are reached.
    """
    Q, y = drawn
    K = len(Q)
    sure = np.eye(K)[y]
    c = logsumexp(sure) - 1
    numbers = {"P": Q, "Q": Q, "y": y, "K": K, "c": c, "over": {"x": range(K)}}
    holds("softmax-twice", ell=-log_softmax(Q)[y], **numbers)
    holds("softmax-twice", ell=c, **{**numbers, "Q": sure})
    other = np.eye(K)[(y + 1) % K]
    assert math.isclose(-log_softmax(other)[y], c + 1)
    holds("softmax-twice", ell=c + 1, **{**numbers, "Q": other})


@claim("clipped-divergence", over="distributions, zeros included", by=["SciPy", "mpmath"])
@given(pair(zeros=True), st.floats(-9, -1))
def test_clipped_divergence(drawn, exponent):
    """Another way: the sum with 50 digits lies between the bounds and below the true divergence."""
    P, Q = drawn
    epsilon = 10.0**exponent
    holds("clipped-divergence", P=P, Q=Q, varepsilon=epsilon, K=len(P))
    with mpmath.workdps(50):
        clipped = mpmath.fsum(
            mpmath.mpf(p) * mpmath.log(mpmath.mpf(p) / max(q, epsilon))
            for p, q in zip(P.tolist(), Q.tolist())
            if p > 0
        )
    assert clipped <= oracles.kl(P, Q) + 1e-12
    assert (
        -math.log1p(len(P) * epsilon) - 1e-12
        <= clipped
        <= -math.log(epsilon) - oracles.entropy(P) + 1e-12
    )
