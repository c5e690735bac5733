"""Oracles of docs/en/libraries.md: SciPy's own functions, 50-digit sums, searches over the simplex, and the claims' formulas over random weights."""

import math

import mpmath
import numpy as np
import oracles
from checks.formulas import holds
from distributions import distribution, pair
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import kl_div, log_softmax, logsumexp, rel_entr
from scipy.stats import entropy

counts = st.integers(2, 6).flatmap(
    lambda n: st.tuples(*[st.lists(st.just(0.0) | st.floats(1e-3, 20), min_size=n, max_size=n).filter(any) for _ in range(2)])
)


@given(counts)
def test_three_readings_of_weights(drawn):
    """Another way: R, T and S are what the three functions of SciPy return, zeros and infinite results included."""
    a, b = map(np.array, drawn)
    R, T, S = rel_entr(a, b).sum(), kl_div(a, b).sum(), entropy(a, b)
    holds("three-readings-of-weights", a=a, b=b, A=a.sum(), B=b.sum(), R=R, T=T, S=S, over={"x": range(len(a))})
    b = b * a.sum() / b.sum()  # one total
    assert np.isclose(kl_div(a, b).sum(), rel_entr(a, b).sum(), atol=1e-12, rtol=1e-9)
    assert np.isclose(entropy(a, b), rel_entr(a, b).sum() / a.sum(), atol=1e-12, rtol=1e-9)


@given(pair(zeros=True))
def test_without_the_logarithm(drawn):
    """Another way: the sum with 50 digits; and certain P with nothing of Q there gives 0."""
    P, Q = drawn
    holds("without-the-logarithm", P=P, Q=Q)
    with mpmath.workdps(50):
        exact = mpmath.fsum(mpmath.mpf(p) * (mpmath.log(mpmath.mpf(p)) - mpmath.mpf(q)) for p, q in zip(P.tolist(), Q.tolist()) if p > 0)
    assert math.isclose(exact, -oracles.entropy(P) - float(P @ Q), abs_tol=1e-12)
    assert exact <= 1e-12
    holds("without-the-logarithm", P=np.array([1.0, 0.0]), Q=np.array([0.0, 1.0]))


@given(pair(zeros=False))
def test_jsd_the_wrong_way_round(drawn):
    """Another way: both sides as power series in t = (P - M) / M, each term of the one at most that of the other."""
    P, Q = drawn
    M = (P + Q) / 2
    holds("jsd-the-wrong-way-round", P=P, Q=Q, M=M)
    t = np.array([0.3, -0.7, 0.0, 0.95])
    n = np.arange(1, 2001)[:, None]
    right, wrong = np.sum(t ** (2 * n) / (2 * n * (2 * n - 1)), axis=0), np.sum(t ** (2 * n) / (2 * n), axis=0)
    with np.errstate(divide="ignore"):
        assert np.allclose(right, ((1 + t) * np.log1p(t) + (1 - t) * np.log1p(-t)) / 2)
        assert np.allclose(wrong, -(np.log1p(t) + np.log1p(-t)) / 2)
    assert np.all(wrong >= right)
    assert oracles.kl([0.5, 0.5], [1, 0]) == math.inf


@given(st.integers(2, 8).flatmap(lambda n: st.tuples(distribution(n), st.integers(0, n - 1))))
def test_softmax_twice(drawn):
    """Another way: log_softmax of SciPy, and the floor as the loss of one-hot probabilities; both ends are reached."""
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


@given(pair(zeros=True), st.floats(-9, -1))
def test_clipped_divergence(drawn, exponent):
    """Another way: the sum with 50 digits lies between the bounds and below the true divergence."""
    P, Q = drawn
    epsilon = 10.0**exponent
    holds("clipped-divergence", P=P, Q=Q, varepsilon=epsilon, K=len(P))
    with mpmath.workdps(50):
        clipped = mpmath.fsum(mpmath.mpf(p) * mpmath.log(mpmath.mpf(p) / max(q, epsilon)) for p, q in zip(P.tolist(), Q.tolist()) if p > 0)
    assert clipped <= oracles.kl(P, Q) + 1e-12
    assert -math.log1p(len(P) * epsilon) - 1e-12 <= clipped <= -math.log(epsilon) - oracles.entropy(P) + 1e-12
