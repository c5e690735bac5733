"""Oracles of docs/en/which-one.md: numerical slopes and sums with 40 digits,
and a numerical search for the best policy.
"""

import math

import mpmath
import numpy as np
from checks import oracles
from checks.claims import claim, closed_form
from checks.distributions import distribution, pair
from checks.formulas import holds
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize
from scipy.special import softmax

logits = st.integers(2, 5).flatmap(
    lambda n: st.tuples(*[st.lists(st.floats(-4, 4), min_size=n, max_size=n)] * 2)
)


@claim("distillation-slope", over="numbers", by=["SciPy", "mpmath"])
@settings(max_examples=25)
@given(logits, st.floats(0.5, 20))
def test_distillation_slope(drawn, T):
    """Another way: the slopes by mpmath's numerical differentiation of the loss;
    at T = 10,000 the named limit.
    """
    teacher, student = drawn

    def loss(z, T):
        p, q = [[mpmath.exp(mpmath.mpf(each) / T) for each in both] for both in (teacher, z)]
        p, q = [[w / mpmath.fsum(both) for w in both] for both in (p, q)]
        return T**2 * mpmath.fsum(a * mpmath.log(a / b) for a, b in zip(p, q))

    def slope(x, T):
        return float(
            mpmath.diff(
                lambda t: loss([each + (t if i == x else 0) for i, each in enumerate(student)], T),
                0,
            )
        )

    with mpmath.workdps(40):
        g = np.array([slope(x, T) for x in range(len(student))])
        L = float(loss(student, T))
        far = [slope(x, 10_000) for x in range(len(student))]
    P_T, Q_T = softmax(np.array(teacher) / T), softmax(np.array(student) / T)
    for x in range(len(g)):
        holds("distillation-slope", P_T=P_T, Q_T=Q_T, T=T, L=L, g=g, x=x)
    gap = np.array(student) - np.array(teacher)
    np.testing.assert_allclose(far, (gap - gap.mean()) / len(gap), atol=0.01)


@claim(
    "vae-bound-and-gap", over="distributions, zeros included", by=["closed form", "SciPy", "mpmath"]
)
@given(
    st.integers(2, 5).flatmap(
        lambda n: st.tuples(
            distribution(n, zeros=False),
            distribution(n),
            st.lists(st.floats(1e-3, 1), min_size=n, max_size=n),
        )
    )
)
def test_vae_bound_and_gap(drawn):
    """Another way: the joint distribution of z and of a binary x,
    conditioned by dividing one of its rows by that row's sum.
    """
    P, Q, ell = drawn
    ell = np.array(ell)
    joint = np.array([P * ell, P * (1 - ell)])  # x seen, x not seen
    row = joint[0]
    Z, P_x = math.fsum(row), row / math.fsum(row)
    for z in range(len(P)):
        holds("vae-bound-and-gap", P=P, Q=Q, ell=ell, Z=Z, P_x=P_x, z=z)
    with mpmath.workdps(40):  # the loss as a whole: the mean of log Q(z) - log P(x, z)
        loss = mpmath.fsum(
            mpmath.mpf(q) * mpmath.log(mpmath.mpf(q) / mpmath.mpf(j))
            for q, j in zip(Q.tolist(), row.tolist())
            if q > 0
        )
    assert loss >= closed_form(-math.log(Z)) - 1e-12
    assert math.isclose(loss + math.log(Z), oracles.kl(Q, P_x), rel_tol=1e-9, abs_tol=1e-12)


@claim(
    "tilted-reference", over="distributions, zeros included", by=["closed form", "SciPy", "search"]
)
@settings(max_examples=25)
@given(
    st.integers(2, 4).flatmap(
        lambda n: st.tuples(
            distribution(n, zeros=False),
            distribution(n),
            st.lists(st.floats(-3, 3), min_size=n, max_size=n),
        )
    ),
    st.floats(0.3, 5),
)
def test_tilted_reference(drawn, beta):
    """Another way: SciPy's minimiser climbs the objective over all policies, where it is concave
    (over their logits it is not, and has plateaus), and finds the same summit.
    """
    P, Q, R = drawn
    R = np.array(R)
    Z = math.fsum(p * math.exp(r / beta) for p, r in zip(P, R))
    Q_star = softmax(np.log(P) + R / beta)
    for x in range(len(P)):
        holds("tilted-reference", P=P, Q=Q, Q_star=Q_star, R=R, beta=beta, Z=Z, x=x)

    found = minimize(
        lambda q: beta * oracles.kl(q, P) - q @ R,
        P,
        jac=lambda q: beta * (np.log(q / P) + 1) - R,
        method="SLSQP",
        bounds=[(1e-12, 1)] * len(P),  # the slope at 0 is infinite
        constraints={"type": "eq", "fun": lambda q: q.sum() - 1},
        tol=1e-14,
    )
    assert math.isclose(-found.fun, closed_form(beta * math.log(Z)), rel_tol=1e-6, abs_tol=1e-6)
    np.testing.assert_allclose(found.x, Q_star, atol=1e-3)


@claim("psi-is-both-directions", over="distributions without zeros", by=["mpmath"])
@given(pair())
def test_psi_is_both_directions(drawn):
    """Another way: both divergences from entropies and cross entropies, in 40 digits."""
    P, Q = drawn
    with mpmath.workdps(40):
        p, q = [[mpmath.mpf(each) for each in both.tolist()] for both in (P, Q)]
        cross = mpmath.fsum(-a * mpmath.log(b) for a, b in zip(p, q)) + mpmath.fsum(
            -b * mpmath.log(a) for a, b in zip(p, q)
        )
        own = mpmath.fsum(-a * mpmath.log(a) for both in (p, q) for a in both)
        PSI = float(cross - own)
    holds("psi-is-both-directions", P=P, Q=Q, PSI=PSI)
