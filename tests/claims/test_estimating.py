"""Oracles of docs/en/estimating.md: 40-digit sums, quadrature, every sample listed."""

import itertools
import math

import mpmath
import numpy as np
from checks import oracles
from checks.claims import claim
from checks.distributions import distribution, histogram, pair
from checks.formulas import holds
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.stats import binom


def scores(P, Q):
    """k1, k2, k3 and r of each outcome, rounded once from 40 digits;
    an outcome Q never draws gets NaN, which nothing may read.
    """
    with mpmath.workdps(40):
        rows = []
        for p, q in zip(P, Q):
            if q == 0:
                rows.append([math.nan] * 4)
                continue
            r = mpmath.mpf(float(p)) / mpmath.mpf(float(q))
            rows.append(
                [
                    float(each)
                    for each in (-mpmath.log(r), mpmath.log(r) ** 2 / 2, r - 1 - mpmath.log(r), r)
                ]
            )
    return np.array(rows).T


@claim("three-estimators", over="distributions, zeros in Q", by=["SciPy", "mpmath"])
@given(pair(zeros="Q"))
def test_three_estimators(drawn):
    """Another way: the mean of k3 as a Bregman sum,
    KL(Q||P) plus what Q has more than P where Q draws, term by term.
    """
    P, Q = drawn
    k1, _, k3, r = scores(P, Q)
    P_0 = math.fsum(P[Q == 0])
    for x in np.flatnonzero(Q):
        holds("three-estimators", P=P, Q=Q, P_0=P_0, k_1=k1, k_3=k3, r=r, x=x)
    bregman = math.fsum(q * math.log(q / p) - q + p for p, q in zip(P, Q) if q > 0)
    assert math.isclose(
        math.fsum(q * k for q, k in zip(Q, k3) if q > 0), bregman, rel_tol=1e-9, abs_tol=1e-12
    )
    assert math.isclose(bregman, oracles.kl(Q, P) - P_0, rel_tol=1e-9, abs_tol=1e-12)


@claim("mean-of-r", over="distributions, zeros in Q", by=["mpmath"])
@given(
    st.integers(2, 4).flatmap(lambda n: st.tuples(st.just(n), pair(zeros="Q", n=3))),
    st.floats(0.1, 5),
)
def test_mean_of_r(drawn, t):
    """Another way: every series of n draws, the chance of those whose mean of r reaches t;
    and two outcomes for which the bound is reached.
    """
    n, (P, Q) = drawn
    r = scores(P, Q)[3]
    series = list(itertools.product(np.flatnonzero(Q), repeat=n))
    chances = [math.prod(Q[x] for x in each) for each in series]
    means = [math.fsum(r[x] for x in each) / n for each in series]
    holds(
        "mean-of-r",
        P=P,
        Q=Q,
        P_0=math.fsum(P[Q == 0]),
        r=r,
        t=t,
        c=math.fsum(c for c, mean in zip(chances, means) if mean >= t),
    )
    assert math.isclose(
        math.fsum(c * mean for c, mean in zip(chances, means)),
        1 - math.fsum(P[Q == 0]),
        abs_tol=1e-9,
    )
    one_sample = {"r": np.array([4.0, 0.0]), "t": 4, "c": 0.25}
    holds("mean-of-r", P=np.array([1.0, 0.0]), Q=np.array([0.25, 0.75]), P_0=0, **one_sample)


@claim("estimators-of-a-shift", over="numbers", by=["quadrature"])
@given(st.floats(-2, 2).filter(lambda mu: abs(mu) > 0.05))
def test_estimators_of_a_shift(mu):
    """Another way: quadrature of each score and of its square against the density of N(0,1)."""

    def mean(f):
        # k3 squared grows as exp(2 mu x), so the mass lies around 2 mu
        return quad(
            lambda x: f(x) * math.exp(-(x**2) / 2) / math.sqrt(2 * math.pi),
            -16,
            16,
            epsabs=1e-13,
            epsrel=1e-12,
            limit=200,
            points=[0, mu, 2 * mu],
        )[0]

    def log_r(x):
        return -((x - mu) ** 2) / 2 + x**2 / 2

    k = [
        lambda x: -log_r(x),
        lambda x: log_r(x) ** 2 / 2,
        lambda x: math.expm1(log_r(x)) - log_r(x),
    ]
    means = [mean(each) for each in k]
    variances = [mean(lambda x, each=each, m=m: (each(x) - m) ** 2) for each, m in zip(k, means)]
    names = {f"m_{i}": m for i, m in enumerate(means, 1)} | {
        f"V_{i}": v for i, v in enumerate(variances, 1)
    }
    holds(
        "estimators-of-a-shift",
        KL=lambda *bells: {(0, 1): means[0]}[bells],
        q=0,
        p=1,
        mu=mu,
        **names,
    )


@claim("variance-of-k3", over="distributions without zeros", by=["SciPy", "mpmath"])
@given(pair())
def test_variance_of_k3(drawn):
    """Another way: the variances as mean squared differences of two independent samples,
    in 40 digits; and a P moved towards Q until no ratio is above 7/2.
    """
    P, Q = drawn

    def variance(k):
        with mpmath.workdps(40):
            squares = mpmath.fsum(
                mpmath.mpf(a) * mpmath.mpf(b) * (mpmath.mpf(x) - mpmath.mpf(y)) ** 2
                for a, x in zip(Q, k)
                for b, y in zip(Q, k)
            )
            return float(squares / 2)

    k1, _, k3, _ = scores(P, Q)
    V_1, V_3 = variance(k1), variance(k3)
    # the page's difference of large numbers is right to the rounding of the largest
    scale = max(1.0, V_1, V_3)
    chi_squared = float(np.sum(Q * (P / Q - 1) ** 2))
    jeffreys = oracles.kl(P, Q) + oracles.kl(Q, P)
    assert math.isclose(V_3 - V_1, chi_squared - 2 * jeffreys, rel_tol=1e-9, abs_tol=1e-9 * scale)
    if scale < 1e3:
        holds("variance-of-k3", P=P, Q=Q, k_1=k1, k_3=k3, V_1=V_1, V_3=V_3, C=chi_squared)
    near = Q + 2.5 / max(np.max(P / Q) - 1, 2.5) * (P - Q)
    k1, _, k3, _ = scores(near, Q)
    assert variance(k3) <= variance(k1) * (1 + 1e-9) + 1e-15


@claim("plug-in-entropy-is-low", over="distributions, zeros included", by=["SciPy"])
@given(st.integers(1, 4).flatmap(lambda n: st.tuples(st.just(n), distribution(3))))
def test_plug_in_entropy_is_low(drawn):
    """Another way: list every series of n draws, with its probability,
    the entropy of its histogram and its KL to P.
    """
    n, P = drawn
    h, d = [], []
    for series in itertools.product(range(len(P)), repeat=n):
        chance = math.prod(P[x] for x in series)
        if chance > 0:
            share = histogram(series, len(P))
            h.append(chance * oracles.entropy(share))
            d.append(chance * oracles.kl(share, P))
    names = {"h_n": math.fsum(h), "d_n": math.fsum(d), "b_n": lambda k, p: binom.pmf(k, n, p)}
    holds("plug-in-entropy-is-low", P=P, n=n, **names)
