"""Oracles of docs/en/kl-in-training.md: slopes in 40 digits, SciPy's search over all policies."""

import math

import mpmath
import numpy as np
from checks import oracles
from checks.claims import claim
from checks.distributions import distribution, moved, pair, shares, with_slope
from checks.formulas import holds
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import brentq, minimize
from scipy.special import softmax


@claim("k3-in-the-reward", over="distributions without zeros", by=["mpmath"])
@given(with_slope(1))
def test_k3_in_the_reward(drawn):
    """Another way: the mean of a score that is frozen at the present policy, differentiated along
    a random direction of softmax logits; u and v from the two divergences.
    """
    P, logits, direction = drawn
    with mpmath.workdps(40):
        p, model = shares(P), moved(logits, direction)

        def kl(a, b):
            return mpmath.fsum(x * mpmath.log(x / y) for x, y in zip(a, b))

        q = model(0)
        k1 = [-mpmath.log(a / b) for a, b in zip(p, q)]
        k3 = [a / b - 1 - mpmath.log(a / b) for a, b in zip(p, q)]
        u = float(mpmath.diff(lambda t: kl(model(t), p), 0))
        v = float(mpmath.diff(lambda t: kl(p, model(t)), 0))
        frozen = [
            float(mpmath.diff(lambda t, k=k: mpmath.fsum(a * b for a, b in zip(model(t), k)), 0))
            for k in (k1, k3)
        ]
        s = np.array(
            [float(mpmath.diff(lambda t, x=x: mpmath.log(model(t)[x]), 0)) for x in range(len(p))]
        )
    Q, k_1, k_3 = (np.array([float(each) for each in list]) for list in (q, k1, k3))
    scale = max(1.0, float(np.max(np.abs(k_3))))
    assert math.isclose(frozen[0], u, rel_tol=1e-9, abs_tol=1e-9 * scale)
    assert math.isclose(frozen[1], u - v, rel_tol=1e-9, abs_tol=1e-9 * scale)
    holds("k3-in-the-reward", Q=Q, k_1=k_1, k_3=k_3, s=s, u=u, v=v)


@claim("best-policy-of-k3", over="distributions without zeros", by=["SciPy", "search"])
@settings(max_examples=25)
@given(
    st.integers(2, 4).flatmap(
        lambda n: st.tuples(
            pair(n=n),
            st.lists(st.floats(-3, 3), min_size=n, max_size=n),
        )
    ),
    st.floats(0.3, 5),
)
def test_best_policy_of_k3(drawn, beta):
    """Another way: SciPy's minimiser climbs the objective over all policies, where it is concave,
    and finds the same summit; and descending the mean slope of k3 comes to rest there.
    """
    (P, Q), R = drawn
    R = np.array(R)
    top = R.max()
    # the terms at the top alone make 1 or more at the left end, all together 1 or less at the right
    most = P[np.argmax(R)]
    excess = brentq(
        lambda e: float(np.sum(beta * P / (top + e - R))) - 1,
        beta * most * (1 - 1e-12),
        beta * (1 + 1e-12),
        xtol=1e-15,
        rtol=1e-15,
    )
    Q_3 = beta * P / (top + excess - R)
    t = Q / Q_3
    holds(
        "best-policy-of-k3", P=P, Q=Q, Q_3=Q_3, R=R, beta=beta,
        **{"lambda": top + excess}, t=t, x=0,
        w=math.fsum(P * (t - 1)) - math.fsum(P * np.log(t)),
    )  # fmt: skip

    # where k3's descent rests: the slope of the mean reward is beta times that of the penalty
    of_reward = Q_3 * (R - Q_3 @ R)
    np.testing.assert_allclose(of_reward, beta * (Q_3 - P), atol=1e-8)

    found = minimize(
        lambda q: beta * oracles.kl(P, q) - q @ R,
        P,
        jac=lambda q: -beta * P / q - R,
        method="SLSQP",
        bounds=[(1e-9, 1)] * len(P),
        constraints={"type": "eq", "fun": lambda q: q.sum() - 1},
        tol=1e-14,
    )
    best = Q_3 @ R - beta * oracles.kl(P, Q_3)
    assert math.isclose(-found.fun, best, rel_tol=1e-6, abs_tol=1e-6)


@claim("pair-without-normaliser", over="distributions without zeros", by=["SciPy"])
@given(
    st.integers(2, 5).flatmap(
        lambda n: st.tuples(
            distribution(n, zeros=False), st.lists(st.floats(-3, 3), min_size=n, max_size=n)
        )
    ),
    st.floats(0.3, 5),
)
def test_pair_without_normaliser(drawn, beta):
    """Another way: the best policy as a softmax, its logarithms from the logits themselves."""
    P, R = drawn
    R = np.array(R)
    Q_star = softmax(np.log(P) + R / beta)
    Z = math.fsum(p * math.exp(r / beta) for p, r in zip(P, R))
    names = {"P": P, "Q_star": Q_star, "R": R, "beta": beta, "Z": Z}
    for a in range(len(P)):
        for b in range(len(P)):
            holds("pair-without-normaliser", **names, x=a, a=a, b=b)


@claim("generalised-jsd", over="distributions without zeros", by=["SciPy"])
@given(pair(), st.floats(0.001, 0.999))
def test_generalised_jsd(drawn, beta):
    """Another way: J as an entropy of the mixture minus the mean entropy."""
    P, Q = drawn
    M = beta * P + (1 - beta) * Q
    J = oracles.entropy(M) - beta * oracles.entropy(P) - (1 - beta) * oracles.entropy(Q)
    for x in range(len(P)):
        holds("generalised-jsd", P=P, Q=Q, M=M, J=J, beta=beta, x=x)
