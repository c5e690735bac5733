"""Oracles of docs/en/other-games.md: every discriminator listed, linear programs, searches.

A first-order change is taken by the complex step.
"""

import itertools

import mpmath
import numpy as np
import pytest
from checks.claims import claim
from checks.distributions import distribution, pair
from checks.first_order import STEP, Change
from checks.formulas import holds
from checks.oracles import EXACTLY, kl
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog, minimize_scalar


@st.composite
def moving(draw):
    """(P, Q on its way towards another distribution); no outcome's real part changes."""
    n = draw(st.integers(2, 5))
    P, Q = draw(pair(n=n))
    return P, Q + 1j * STEP * (draw(distribution(n, zeros=False)) - Q)


def complex_kl(p, q):
    return np.sum(p * np.log(p / q))


def complex_jsd(p, q):
    return (complex_kl(p, (p + q) / 2) + complex_kl(q, (p + q) / 2)) / 2


@claim("score-has-a-divergence", over="distributions without zeros")
@settings(max_examples=40)
@given(
    moving(),
    st.lists(st.tuples(st.floats(-3, 3), st.floats(-3, 3)), min_size=1, max_size=3),
    st.floats(0.01, 9),
    st.randoms(use_true_random=False),
)
def test_score_has_a_divergence(drawn, score, t, random):
    """Any score with finitely many answers. Another way: of all discriminators, listed, the one
    that earns most.
    """
    P, Q = drawn
    a, b = np.array(score).T

    def earns(answers):
        return sum(p * a[u] + q * b[u] for p, q, u in zip(P, Q, answers))

    best = max(itertools.product(range(len(a)), repeat=len(P)), key=lambda D: earns(D).real)

    def f(ratio):  # the highest line, by its value at the real part
        u = max(range(len(a)), key=lambda u: np.real(ratio) * a[u] + b[u])
        return ratio * a[u] + b[u]

    holds(
        "score-has-a-divergence",
        P=P,
        Q=Q,
        f=f,
        t=t,
        a=a,
        b=b,
        D=np.array([random.randrange(len(a)) for _ in P]),
        D_star=np.array(best),
        V=earns(best),
        delta=Change(),
        max_u=lambda line: max(line(u) for u in range(len(a))),
    )


@claim("hinge-is-total-variation", over="distributions without zeros", by=["search"])
@settings(max_examples=30)
@given(
    moving().filter(lambda both: (np.abs(both[0] - both[1].real) > 1e-9).all()),
    st.randoms(use_true_random=False),
)
def test_hinge_is_total_variation(drawn, random):
    """Another way: the best discriminator is the solution of a linear program."""
    P, Q = drawn
    n, real = len(P), Q.real
    one, none = np.eye(n), np.zeros((n, n))
    # the variables: D, what a real sample costs, what a generated one costs
    solved = linprog(
        np.concatenate([np.zeros(n), P, real]),
        A_ub=np.block([[-one, -one, none], [one, none, -one]]),
        b_ub=-np.ones(2 * n),
        bounds=[(None, None)] * n + [(0, None)] * 2 * n,
        options=EXACTLY,
    )
    holds(
        "hinge-is-total-variation",
        P=P,
        Q=Q,
        D=np.array([random.uniform(-3, 3) for _ in P]),
        D_star=np.where(real < P, 1, -1),
        TV=lambda p, q: np.sum((p - q) * np.sign(p - q.real)) / 2,
        delta=Change(),
    )
    tv = np.abs(P - real).sum() / 2
    assert solved.fun == pytest.approx(2 - 2 * tv, abs=1e-9)


@claim("least-squares-descend", over="distributions without zeros", by=["mpmath"])
@settings(max_examples=30)
@given(moving(), st.floats(-2, 2), st.floats(-2, 2))
def test_least_squares_descend(drawn, a, b):
    """Another way: mpmath differentiates the divergence, and normal equations give D."""
    P, Q = drawn
    real, towards = Q.real, Q.imag / STEP
    D_star = np.array(
        [
            np.linalg.lstsq(np.sqrt([[p], [q]]), np.sqrt([p, q]) * [b, a], rcond=None)[0][0]
            for p, q in zip(P, real)
        ]
    )
    for x in range(len(P)):
        holds(
            "least-squares-descend",
            P=P,
            Q=Q,
            M=(P + Q) / 2,
            a=a,
            b=b,
            x=x,
            D_star=D_star,
            Delta=np.sum((P - Q) ** 2 / (P + Q)),
            KL=complex_kl,
            delta=Change(),
        )

    def divergence(s):
        q = [mpmath.mpf(u) + s * mpmath.mpf(v) for u, v in zip(real, towards)]
        p = [mpmath.mpf(u) for u in P]
        return mpmath.fsum(
            u * mpmath.log(2 * u / (u + v)) - (u - v) ** 2 / (8 * (u + v)) for u, v in zip(p, q)
        )

    with mpmath.workdps(50):
        slope = float(mpmath.diff(divergence, 0, h=mpmath.mpf(10) ** -18))
    step = (towards * (D_star - b) ** 2).sum() / 2
    assert step == pytest.approx((b - a) ** 2 * slope, rel=1e-6, abs=1e-9)


@claim("relativistic-pairs-descend", over="distributions without zeros", by=["SciPy"])
@settings(max_examples=40)
@given(moving(), st.floats(-5, 5))
def test_relativistic_pairs_descend(drawn, constant):
    """Another way: the divergences between joint distributions, which SciPy sums up."""
    P, Q = drawn
    real = Q.real
    D_star = np.log(P) - np.log(real) + constant
    holds(
        "relativistic-pairs-descend",
        P=P,
        Q=Q,
        M=(P + Q) / 2,
        A=np.outer(P, Q).ravel(),
        B=np.outer(Q, P).ravel(),
        D_star=D_star,
        KL=complex_kl,
        JSD=complex_jsd,
        delta=Change(),
        over={"y": range(len(P))},
    )
    A, B = np.outer(P, real).ravel(), np.outer(real, P).ravel()
    between = (kl(A, (A + B) / 2) + kl(B, (A + B) / 2)) / 2
    loss = A @ np.logaddexp(0, np.subtract.outer(-D_star, -D_star).ravel())
    assert loss == pytest.approx(np.log(2) - between, abs=1e-9)
    assert kl(real, P) - between >= 2 * kl((P + real) / 2, P) - 1e-12


FAMILY = [  # (f, its slope, where slopes lie, the ratio with the slope s)
    (lambda t: t * np.log(t), lambda t: 1 + np.log(t), (-3, 3), lambda s: np.exp(s - 1)),
    (lambda t: -np.log(t), lambda t: -1 / t, (-9, -0.1), lambda s: -1 / s),
    (lambda t: (t - 1) ** 2, lambda t: 2 * (t - 1), (-1.9, 5), lambda s: 1 + s / 2),
    (lambda t: (np.sqrt(t) - 1) ** 2, lambda t: 1 - t**-0.5, (-3, 0.8), lambda s: (1 - s) ** -2),
]


@claim("f-gan-bound", over="distributions without zeros", by=["search"])
@settings(max_examples=25)
@given(
    pair(),
    st.sampled_from(FAMILY),
    st.lists(st.floats(0, 1), min_size=7, max_size=7),
)
def test_f_gan_bound(drawn, member, places):
    """The conjugate by a search for the best ratio, over logarithms of ratios."""
    P, Q = drawn
    f, slope, (low, high), ratio = member
    *critic, s = [low + place * (high - low) for place in places]

    def highest(line):
        found = minimize_scalar(lambda u: -line(np.exp(u)), bracket=(-1, 1), tol=1e-12)
        return -found.fun

    def conjugate(s):  # by the ratio at which f has this slope
        return s * ratio(s) - f(ratio(s))

    holds(
        "f-gan-bound",
        P=P,
        Q=Q,
        f=f,
        f_star=conjugate,
        D_f=lambda p, q: np.sum(q * f(p / q)),
        s=s,
        v=np.array(critic[: len(P)]),
        v_star=slope(P / Q),
        max_t=highest,
    )


@claim("what-a-critic-loses", over="distributions without zeros", by=["mpmath"])
@settings(max_examples=40)
@given(pair(), st.lists(st.floats(-4, 4), min_size=6, max_size=6))
def test_what_a_critic_loses(drawn, values):
    """Another way: the tilted distribution with 40 digits."""
    P, Q = drawn
    v = np.array(values[: len(P)])
    with mpmath.workdps(40):
        weights = [mpmath.mpf(q) * mpmath.exp(mpmath.mpf(a)) for q, a in zip(Q, v)]
        Z = mpmath.fsum(weights)
        R = np.array([float(weight / Z) for weight in weights])
    for x in range(len(P)):
        holds("what-a-critic-loses", P=P, Q=Q, v=v, Z=float(Z), R=R, x=x)


@claim("batch-has-a-ceiling", over="numbers", by=["mpmath"])
@given(st.lists(st.floats(-30, 30), min_size=1, max_size=8), st.floats(-30, 30))
def test_batch_has_a_ceiling(values, a):
    """Another way: the mean of the exponentials with 40 digits."""
    with mpmath.workdps(40):
        mean = mpmath.fsum(mpmath.exp(mpmath.mpf(value)) for value in values) / len(values)
        L = float(mpmath.mpf(a) - mpmath.log(mean))
    holds(
        "batch-has-a-ceiling",
        L=L,
        a=a,
        n=len(values),
        m=sorted(values)[-1],
        v=lambda i: values[int(i) - 1],
        max_i=lambda value: max(value(i) for i in range(1, len(values) + 1)),
    )
