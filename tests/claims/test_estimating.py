"""Oracles of docs/en/estimating.md: 40-digit sums and slopes, quadrature, and every sample listed."""

import itertools
import math

import mpmath
import numpy as np
import oracles
from checks.formulas import holds
from distributions import distribution, normalised, pair
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.stats import binom


def scores(P, Q):
    """k1, k2, k3 and r of each outcome, rounded once from 40 digits; an outcome Q never draws gets NaN, which nothing may read."""
    with mpmath.workdps(40):
        rows = []
        for p, q in zip(P, Q):
            if q == 0:
                rows.append([math.nan] * 4)
                continue
            r = mpmath.mpf(float(p)) / mpmath.mpf(float(q))
            rows.append([float(each) for each in (-mpmath.log(r), mpmath.log(r) ** 2 / 2, r - 1 - mpmath.log(r), r)])
    return np.array(rows).T


@given(pair(zeros="P"))
def test_three_estimators(drawn):
    """Another way: the mean of k3 as a Bregman sum, KL(Q||P) plus what Q has more than P where Q draws, term by term."""
    Q, P = drawn  # zeros in Q only, which draws
    k1, _, k3, r = scores(P, Q)
    P_0 = math.fsum(P[Q == 0])
    for x in np.flatnonzero(Q):
        holds("three-estimators", P=P, Q=Q, P_0=P_0, k_1=k1, k_3=k3, r=r, x=x)
    bregman = math.fsum(q * math.log(q / p) - q + p for p, q in zip(P, Q) if q > 0)
    assert math.isclose(math.fsum(q * k for q, k in zip(Q, k3) if q > 0), bregman, rel_tol=1e-9, abs_tol=1e-12)
    assert math.isclose(bregman, oracles.kl(Q, P) - P_0, rel_tol=1e-9, abs_tol=1e-12)


@given(st.integers(2, 4).flatmap(lambda n: st.tuples(st.just(n), pair(zeros="P", n=3))), st.floats(0.1, 5))
def test_mean_of_r(drawn, t):
    """Another way: every series of n draws, the chance of those whose mean of r reaches t; and two outcomes for which the bound is reached."""
    n, (Q, P) = drawn  # zeros in Q only, which draws
    r = scores(P, Q)[3]
    series = list(itertools.product(np.flatnonzero(Q), repeat=n))
    chances = [math.prod(Q[x] for x in each) for each in series]
    means = [math.fsum(r[x] for x in each) / n for each in series]
    holds("mean-of-r", P=P, Q=Q, P_0=math.fsum(P[Q == 0]), r=r, t=t, c=math.fsum(c for c, mean in zip(chances, means) if mean >= t))
    assert math.isclose(math.fsum(c * mean for c, mean in zip(chances, means)), 1 - math.fsum(P[Q == 0]), abs_tol=1e-9)
    holds("mean-of-r", P=np.array([1.0, 0.0]), Q=np.array([0.25, 0.75]), P_0=0, r=np.array([4.0, 0.0]), t=4, c=0.25)  # one sample


@given(st.floats(-2, 2).filter(lambda mu: abs(mu) > 0.05))
def test_estimators_of_a_shift(mu):
    """Another way: quadrature of each score and of its square against the density of N(0,1)."""

    def mean(f):
        # k3 squared grows as exp(2 mu x), so the mass lies around 2 mu
        return quad(lambda x: f(x) * math.exp(-(x**2) / 2) / math.sqrt(2 * math.pi), -16, 16, epsabs=1e-13, epsrel=1e-12, limit=200, points=[0, mu, 2 * mu])[0]

    def log_r(x):
        return -((x - mu) ** 2) / 2 + x**2 / 2

    k = [lambda x: -log_r(x), lambda x: log_r(x) ** 2 / 2, lambda x: math.expm1(log_r(x)) - log_r(x)]
    means = [mean(each) for each in k]
    variances = [mean(lambda x, each=each, m=m: (each(x) - m) ** 2) for each, m in zip(k, means)]
    names = {f"m_{i}": m for i, m in enumerate(means, 1)} | {f"V_{i}": v for i, v in enumerate(variances, 1)}
    holds("estimators-of-a-shift", KL=lambda *bells: {(0, 1): means[0]}[bells], q=0, p=1, mu=mu, **names)


@given(pair())
def test_variance_of_k3(drawn):
    """Another way: the variances as mean squared differences of two independent samples, in 40 digits; and a P moved towards Q until no ratio is above 7/2."""
    P, Q = drawn

    def variance(k):
        return float(mpmath.fsum(mpmath.mpf(a) * mpmath.mpf(b) * (mpmath.mpf(x) - mpmath.mpf(y)) ** 2 for a, x in zip(Q, k) for b, y in zip(Q, k)) / 2)

    k1, _, k3, _ = scores(P, Q)
    V_1, V_3 = variance(k1), variance(k3)
    scale = max(1.0, V_1, V_3)  # the page's difference of large numbers is right to the rounding of the largest
    chi_squared = float(np.sum(Q * (P / Q - 1) ** 2))
    jeffreys = oracles.kl(P, Q) + oracles.kl(Q, P)
    assert math.isclose(V_3 - V_1, chi_squared - 2 * jeffreys, rel_tol=1e-9, abs_tol=1e-9 * scale)
    if scale < 1e3:
        holds("variance-of-k3", P=P, Q=Q, k_1=k1, k_3=k3, V_1=V_1, V_3=V_3, C=chi_squared)
    near = Q + 2.5 / max(np.max(P / Q) - 1, 2.5) * (P - Q)
    k1, _, k3, _ = scores(near, Q)
    assert variance(k3) <= variance(k1) * (1 + 1e-9) + 1e-15


@given(st.integers(2, 5).flatmap(lambda n: st.tuples(distribution(n, zeros=False), *[st.lists(st.floats(-2, 2), min_size=n, max_size=n)] * 2)))
def test_slopes_of_the_estimators(drawn):
    """Another way: all slopes by mpmath's numerical differentiation, along a random direction of softmax logits."""
    P, logits, direction = drawn
    with mpmath.workdps(40):
        p = [mpmath.mpf(float(w)) for w in P]
        p = [w / mpmath.fsum(p) for w in p]

        def model(theta):
            weights = [mpmath.exp(a + theta * b) for a, b in zip(logits, direction)]
            return [w / mpmath.fsum(weights) for w in weights]

        def at(f):
            """f(log r) of each outcome, and its slope with the outcome held still."""
            value = [lambda theta, x=x: f(mpmath.log(p[x] / model(theta)[x])) for x in range(len(p))]
            return np.array([float(v(0)) for v in value]), np.array([float(mpmath.diff(v, 0)) for v in value])

        k_1, g_1 = at(lambda z: -z)
        _, g_2 = at(lambda z: z**2 / 2)
        k_3, g_3 = at(lambda z: mpmath.exp(z) - 1 - z)
        R = float(mpmath.diff(lambda t: mpmath.fsum(q * mpmath.log(q / a) for q, a in zip(model(t), p)), 0))
        F = float(mpmath.diff(lambda t: mpmath.fsum(a * mpmath.log(a / q) for q, a in zip(model(t), p)), 0))
        Q = np.array([float(q) for q in model(0)])
        s = np.array([float(mpmath.diff(lambda t, x=x: mpmath.log(model(t)[x]), 0)) for x in range(len(p))])
    holds("slopes-of-the-estimators", P=P, Q=Q, k_1=k_1, k_3=k_3, g_1=g_1, g_2=g_2, g_3=g_3, s=s, R=R, F=F)


@given(st.integers(2, 5).flatmap(lambda n: st.tuples(*[distribution(n, zeros=False)] * 2, *[st.lists(st.floats(-2, 2), min_size=n, max_size=n)] * 2)))
def test_ratio_with_gradient(drawn):
    """Another way: the products w k_i differentiated as they stand, by mpmath, B being any distribution; R and F from the two divergences."""
    P, B, logits, direction = drawn
    with mpmath.workdps(40):
        p, b = ([mpmath.mpf(float(each)) for each in d] for d in (P, B))
        p, b = ([each / mpmath.fsum(d) for each in d] for d in (p, b))

        def model(theta):
            weights = [mpmath.exp(a + theta * c) for a, c in zip(logits, direction)]
            return [each / mpmath.fsum(weights) for each in weights]

        def slopes(f):
            """The slope of f(q, p, b) in theta, for each outcome."""
            return np.array([float(mpmath.diff(lambda t, x=x: f(model(t)[x], p[x], b[x]), 0)) for x in range(len(p))])

        def k3(q, p):
            return p / q - 1 - mpmath.log(p / q)

        Q = np.array([float(q) for q in model(0)])
        numbers = {
            "g_2": slopes(lambda q, p, b: mpmath.log(p / q) ** 2 / 2),
            "g_3": slopes(lambda q, p, b: k3(q, p)),
            "G_1": slopes(lambda q, p, b: -q / b * mpmath.log(p / q)),
            "G_3": slopes(lambda q, p, b: q / b * k3(q, p)),
            "R": float(mpmath.diff(lambda t: mpmath.fsum(q * mpmath.log(q / a) for q, a in zip(model(t), p)), 0)),
            "F": float(mpmath.diff(lambda t: mpmath.fsum(a * mpmath.log(a / q) for q, a in zip(model(t), p)), 0)),
        }
    holds("ratio-with-gradient", P=P, Q=Q, B=B, w=Q / B, **numbers)


@given(st.integers(1, 4).flatmap(lambda n: st.tuples(st.just(n), distribution(3))))
def test_plug_in_entropy_is_low(drawn):
    """Another way: list every series of n draws, with its probability, the entropy of its histogram and its KL to P."""
    n, P = drawn
    h, d = [], []
    for series in itertools.product(range(len(P)), repeat=n):
        chance = math.prod(P[x] for x in series)
        if chance > 0:
            share = normalised(np.bincount(series, minlength=len(P)).tolist())
            h.append(chance * oracles.entropy(share))
            d.append(chance * oracles.kl(share, P))
    names = {"h_n": math.fsum(h), "d_n": math.fsum(d), "b_n": lambda k, p: binom.pmf(k, n, p)}
    holds("plug-in-entropy-is-low", P=P, n=n, **names)
