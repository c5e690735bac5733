"""The claims of generator-losses. A first-order change is taken by the complex step,
the divergences by their definitions.
"""

import mpmath
import numpy as np
import pytest
from checks.claims import claim
from checks.distributions import pair
from checks.first_order import STEP, Change
from checks.formulas import holds
from checks.oracles import kl
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import quad


def moved(Q, direction):
    """Q on its way towards another distribution; no outcome's real part changes."""
    return Q + 1j * STEP * (direction - Q)


def complex_kl(p, q):
    return np.sum(p * np.log(p / q))


def complex_jsd(p, q):
    return (complex_kl(p, (p + q) / 2) + complex_kl(q, (p + q) / 2)) / 2


@claim("frozen-losses-descend", over="distributions without zeros", by=["mpmath"])
@settings(max_examples=25)
@given(pair(), st.randoms(use_true_random=False))
def test_frozen_losses_descend(drawn, random):
    """Complex step along a random direction; and mpmath differentiates each divergence too."""
    P, Q = drawn
    towards = np.array([random.random() + 0.01 for _ in Q])
    towards /= towards.sum()
    there = moved(Q, towards)
    D_star = P / (P + Q)
    holds(
        "frozen-losses-descend",
        P=P,
        Q=there,
        M=(P + there) / 2,
        D_star=D_star,
        delta=Change(),
        KL=complex_kl,
        JSD=complex_jsd,
    )

    def slope(divergence):
        def along(t):
            q = [mpmath.mpf(a) + t * (mpmath.mpf(b) - mpmath.mpf(a)) for a, b in zip(Q, towards)]
            p = [mpmath.mpf(a) for a in P]
            return divergence(p, q, [(a + b) / 2 for a, b in zip(p, q)])

        with mpmath.workdps(60):
            return float(mpmath.diff(along, 0, h=mpmath.mpf(10) ** -20))

    def exact(a, b):
        return mpmath.fsum(x * mpmath.log(x / y) for x, y in zip(a, b))

    step = towards - Q
    for loss, divergence in [
        (np.log(Q / (P + Q)), lambda p, q, m: exact(p, m) + exact(q, m)),
        (-np.log(D_star), lambda p, q, m: 2 * exact(m, p)),
        (np.log(Q / P), lambda p, q, m: exact(q, p)),
        (-P / Q, lambda p, q, m: exact(p, q)),
    ]:
        assert slope(divergence) == pytest.approx((step * loss).sum(), rel=1e-6, abs=1e-9)


@claim("reverse-kl-minus-two-jsd", over="distributions, zeros in P", by=["mpmath"])
@settings(max_examples=25)
@given(pair(zeros="P"), pair())
def test_reverse_kl_minus_two_jsd(with_zeros, positive):
    """With zeros (both sides infinite where Q makes what P never does), and with 50 digits."""
    for P, Q in (with_zeros, with_zeros[::-1], positive):
        for x in range(len(P)):
            holds("reverse-kl-minus-two-jsd", P=P, Q=Q, M=np.mean([P, Q], axis=0), x=x)
    with mpmath.workdps(50):
        p, q = [[mpmath.mpf(float(each)) for each in weights] for weights in positive]
        p, q = [[each / mpmath.fsum(weights) for each in weights] for weights in (p, q)]
        left = mpmath.fsum(
            b * mpmath.log(b / a)
            - a * mpmath.log(2 * a / (a + b))
            - b * mpmath.log(2 * b / (a + b))
            for a, b in zip(p, q)
        )
        right = mpmath.fsum((a + b) * mpmath.log((a + b) / (2 * a)) for a, b in zip(p, q))
        assert mpmath.almosteq(left, right, 1e-40, 1e-40)


@claim("values-at-the-best", over="distributions without zeros", by=["SciPy"])
@given(pair())
def test_values_at_the_best(drawn):
    """The losses summed with the log-odds, log1p and logaddexp instead of D*."""
    P, Q = drawn
    logit = np.log(P) - np.log(Q)
    holds("values-at-the-best", P=P, Q=Q, M=(P + Q) / 2, D_star=P / (P + Q))
    M = (P + Q) / 2
    assert (Q * -np.logaddexp(0, logit)).sum() == pytest.approx(kl(Q, M) - np.log(2), abs=1e-9)
    assert (Q * np.logaddexp(0, -logit)).sum() == pytest.approx(
        2 * kl(M, P) + kl(P, M) + np.log(2), abs=1e-9
    )


@claim("slopes-in-the-logit", over="numbers")
@given(st.floats(-10, 10))
def test_slopes_in_the_logit(z):
    """Complex step; and differences of the softplus functions."""
    there = complex(z, STEP)
    holds("slopes-in-the-logit", z=there, D=1 / (1 + np.exp(-there)), delta=Change())
    D = 1 / (1 + np.exp(-z))
    h = 1e-6
    original = (np.logaddexp(0, z - h) - np.logaddexp(0, z + h)) / (2 * h)  # -softplus
    other = (np.logaddexp(0, -z - h) - np.logaddexp(0, -z + h)) / (2 * h)
    assert original == pytest.approx(-D, abs=1e-7)
    assert other == pytest.approx(-(1 - D), abs=1e-7)


@claim("pull-is-trust", over="numbers", by=["quadrature"])
@settings(max_examples=12)
@given(st.floats(-2, 2), st.floats(-2, 2), st.floats(0.6, 2))
def test_pull_is_trust(mu, b, sigma):
    """Sums over a fine grid with the complex step;
    and the slope of twice the JSD by quadrature of its integrand's derivative.
    """
    x = np.linspace(min(mu, b) - 9 * sigma, max(mu, b) + 9 * sigma, 401)

    def density(mean):
        return (
            np.exp(-(((x - mean) / sigma) ** 2) / 2) * (x[1] - x[0]) / (sigma * np.sqrt(2 * np.pi))
        )

    there = complex(b, STEP)
    logit = ((x - b) ** 2 - (x - mu) ** 2) / (2 * sigma**2)
    D_star = np.minimum(1 / (1 + np.exp(-logit)), 1 - 1e-16)  # nearer to 1 there is nothing of q
    holds(
        "pull-is-trust",
        p=density(mu),
        q=density(there),
        mu=mu,
        sigma=sigma,
        b=there,
        s=(mu - there) / sigma**2,
        D_star=D_star,
        delta=Change(),
    )

    def slope(point):  # of q log(q/m) + p log(p/m) in b
        p, q = [
            np.exp(-(((point - mean) / sigma) ** 2) / 2) / (sigma * np.sqrt(2 * np.pi))
            for mean in (mu, b)
        ]
        return q * (point - b) / sigma**2 * np.log(2 * q / (p + q))

    far = 12 * sigma
    found = quad(
        slope, min(mu, b) - far, max(mu, b) + far, points=sorted({mu, b}), epsabs=1e-10, limit=200
    )[0]
    assert found == pytest.approx(-(mu - b) / sigma**2 * (density(b) * D_star).sum(), abs=1e-7)
