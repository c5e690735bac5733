"""Oracles of docs/en/kl-divergence.md: 50-digit sums, quadrature,
and the claims' own formulas over random distributions.
"""

import math

import mpmath
import numpy as np
from checks import oracles
from checks.claims import claim, closed_form
from checks.distributions import pair
from checks.formulas import holds
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.integrate import quad


def exact_kl(p, q):
    """KL of the two vectors, normalised and summed with 50 digits."""
    with mpmath.workdps(50):
        p, q = [[mpmath.mpf(float(w)) for w in weights] for weights in (p, q)]
        p, q = [[w / mpmath.fsum(weights) for w in weights] for weights in (p, q)]
        return mpmath.fsum(a * mpmath.log(a / b) for a, b in zip(p, q) if a > 0)


@claim("gibbs-inequality", over="distributions, zeros included", by=["SciPy", "mpmath"])
@given(pair(zeros="P"), pair(zeros=True))
def test_gibbs_inequality(finite, any_pair):
    """Another way: a 50-digit sum, which is 0 for P = Q alone."""
    for P, Q in (finite, any_pair):
        holds("gibbs-inequality", P=P, Q=Q)
    P, Q = finite
    exact = exact_kl(P, Q)
    assert math.isclose(exact, oracles.kl(P, Q), rel_tol=1e-9, abs_tol=1e-13)
    assert exact > 0 or np.allclose(P, Q, rtol=1e-12)
    assert exact_kl(P, P) == 0


means = st.floats(-3, 3)
deviations = st.floats(0.5, 3)


@claim("two-gaussians", over="numbers", by=["quadrature"])
@given(means, deviations, means, deviations)
def test_two_gaussians(mean_p, sd_p, mean_q, sd_q):
    """Another way: quadrature of p log(p/q)."""

    def log_density(x, mean, sd):
        return -(((x - mean) / sd) ** 2) / 2 - math.log(sd * math.sqrt(2 * math.pi))

    def kl(p, q):
        def integrand(x):
            return math.exp(log_density(x, *p)) * (log_density(x, *p) - log_density(x, *q))

        return quad(
            integrand, p[0] - 12 * p[1], p[0] + 12 * p[1], epsabs=1e-12, epsrel=1e-12, points=[p[0]]
        )[0]

    p, q = np.array([mean_p, sd_p]), np.array([mean_q, sd_q])
    holds("two-gaussians", KL=kl, p=p, q=q, mu_p=mean_p, sigma_p=sd_p, mu_q=mean_q, sigma_q=sd_q)


@claim("detour-through-the-middle", over="distributions, zeros in P", by=["mpmath"])
@given(pair(zeros="P"))
def test_detour_through_the_middle(drawn):
    """Another way: with 50 digits, the two legs are less than the straight way unless P = Q."""
    P, Q = drawn
    M = (P + Q) / 2
    holds("detour-through-the-middle", P=P, Q=Q, M=M)
    assume(not np.allclose(P, Q, atol=1e-6))
    assert exact_kl(P, M) + exact_kl(M, Q) < exact_kl(P, Q)


@claim(
    "infinite-outside-the-support", over="distributions, zeros in Q", by=["closed form", "mpmath"]
)
@given(pair(zeros="Q").filter(lambda both: not both[1].all()))
def test_infinite_outside_the_support(drawn):
    """Another way: with less and less of Q where it is 0, the 50-digit sum passes every bound."""
    P, Q = drawn
    holds("infinite-outside-the-support", P=P, Q=Q)
    never = Q == 0
    falling = [np.where(never, tiny, Q) for tiny in (1e-20, 1e-100, 1e-300)]
    first, second, third = [exact_kl(P, q) for q in falling]
    per_e = P[never].sum()
    assert math.isclose(second - first, closed_form(per_e * 80 * math.log(10)), rel_tol=1e-6)
    assert math.isclose(third - second, closed_form(per_e * 200 * math.log(10)), rel_tol=1e-6)


@claim("bus-under-an-exponential", over="numbers", by=["quadrature"])
@given(st.floats(0.05, 20))
def test_bus_under_an_exponential(a):
    """Another way: quadrature of p log(p/q), and a probability under q of what p calls impossible;
    and cross entropy minus differential entropy.
    """

    def even(x):
        return 1 / a if 0 <= x <= a else 0.0

    def waiting(x):
        return math.exp(-x) if x >= 0 else 0.0

    def kl(p, q):
        stretches = [(0, a), (a, a + 30)]
        denied = sum(quad(p, *stretch)[0] for stretch in stretches if q(sum(stretch) / 2) == 0)
        if denied > 0:
            return math.inf
        return sum(
            quad(lambda x: p(x) * math.log(p(x) / q(x)), *stretch)[0]
            for stretch in stretches
            if p(sum(stretch) / 2) > 0
        )

    densities = {0: even, 1: waiting}  # the formula's p and q are numbers
    holds(
        "bus-under-an-exponential",
        KL=lambda p, q: kl(densities[int(p)], densities[int(q)]),
        p=0,
        q=1,
        a=a,
    )
    cross = quad(lambda x: -even(x) * math.log(waiting(x)), 0, a)[0]
    differential = quad(lambda x: -even(x) * math.log(even(x)), 0, a)[0]
    assert math.isclose(kl(even, waiting), cross - differential, rel_tol=1e-9, abs_tol=1e-9)
