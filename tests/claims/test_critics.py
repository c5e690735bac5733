"""Oracles of docs/en/critics.md: transport plans, searches for the best critic, many digits."""

import math

import mpmath
import numpy as np
from checks.claims import claim
from checks.distributions import pair
from checks.formulas import holds
from checks.oracles import EXACTLY
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog, minimize, minimize_scalar
from scipy.special import expit, log_expit
from scipy.stats import wasserstein_distance

seeds = st.integers(0, 2**32 - 1)


def along(both):
    """(W1, {F_P, F_Q}, d(1), d(2), ...) of two distributions on 1, 2, ..., n."""
    P, Q = both
    places = np.arange(len(P))
    up_to = {name: (lambda k, w=w: math.fsum(w[: int(k)])) for name, w in (("F_P", P), ("F_Q", Q))}
    d = np.array([up_to["F_Q"](k) - up_to["F_P"](k) for k in range(1, len(P))])
    return wasserstein_distance(places, places, P, Q), up_to, d


def from_one(values):
    """An array for a formula that counts from 1."""
    return np.concatenate([[0.0], values])


def cheapest(P, Q, places):
    """The least mean distance over which Q is carried to P: all plans, by linear programming."""
    n = len(P)
    cost = np.linalg.norm(places[:, None] - places, axis=2).ravel()
    leaves = [np.kron(row, np.ones(n)) for row in np.eye(n)]
    arrives = [np.kron(np.ones(n), row) for row in np.eye(n)]
    A_eq, b_eq = np.array(leaves + arrives)[:-1], np.concatenate([P, Q])[:-1]
    plan = linprog(cost, A_eq=A_eq, b_eq=b_eq, options=EXACTLY)
    assert plan.status == 0
    return plan.fun


@claim("gain-over-slope", over="distributions, zeros included", by=["SciPy", "search"])
@given(pair(zeros=True), seeds)
def test_gain_over_slope(both, seed):
    """The distance is SciPy's; the best critic with slopes up to K is found by a search that knows
    the gain as a difference of two means only, and reaches the bound.
    """
    P, Q = both
    distance, up_to, _ = along(both)
    f = np.random.default_rng(seed).normal(size=len(P)) * 3
    K = float(abs(np.diff(f)).max())
    holds(
        "gain-over-slope",
        P=from_one(P),
        Q=from_one(Q),
        n=len(P),
        f=lambda x: float(f[int(x) - 1]),
        A=math.fsum((P - Q) * f),
        K=K,
        W_1=lambda p, q: distance,
        **up_to,
    )
    walk = np.diff(np.eye(len(P)), axis=0)
    best = linprog(
        Q - P,
        A_ub=np.vstack([walk, -walk]),
        b_ub=np.full(2 * len(walk), K),
        bounds=(-99, 99),
        options=EXACTLY,
    )
    assert best.status == 0
    assert math.isclose(-best.fun, K * distance, rel_tol=1e-7, abs_tol=1e-7)


@claim("gp-measures-more", over="distributions, zeros included", by=["SciPy", "search"])
@given(pair(zeros=True), st.floats(0.05, 20), seeds)
def test_gp_measures_more(both, lam, seed):
    """The best slope of each step, searched for; and what its gain alone is."""
    P, Q = both
    distance, up_to, d = along(both)
    draw = np.random.default_rng(seed)
    r = draw.uniform(0.1, 1, len(d))
    best = np.zeros(len(d))
    V = 0.0
    for k in range(len(d)):

        def worth(g, k=k):
            return g * d[k] - lam * r[k] * (abs(g) - 1) ** 2

        sides = [
            minimize_scalar(
                lambda g: -worth(g), bounds=ends, method="bounded", options={"xatol": 1e-9}
            )
            for ends in ((-300, 0), (0, 300))
        ]
        found = min(sides, key=lambda side: side.fun)
        best[k] = found.x
        V -= found.fun
    given = {
        "P": from_one(P), "Q": from_one(Q), "n": len(P), "V": V, "lambda": lam,
        "d": from_one(d), "r": from_one(r), "W_1": lambda p, q: distance,
    }  # fmt: skip
    for g in (draw.normal(size=len(d)) * 3, np.sign(d), best):
        holds("gp-measures-more", g=from_one(g), **given, **up_to)
    assert math.isclose(
        math.fsum(best * d) - distance, 2 * (V - distance), rel_tol=1e-5, abs_tol=1e-5
    )


@claim("rising-units-see-half", over="distributions, zeros included", by=["search"])
@settings(max_examples=40)  # each of them is a linear program
@given(pair(zeros=True), st.integers(1, 3), seeds)
def test_rising_units_see_half(both, dimensions, seed):
    """The distance by all plans of transport, in one to three dimensions; layers by their singular
    values. On a line, with all of Q at 0, two ReLU units reach the bound.
    """
    draw = np.random.default_rng(seed)
    half = draw.normal(size=(len(both[0]), dimensions))
    places = np.concatenate([half, -half])
    P, Q = (np.concatenate([each, each]) / 2 for each in both)
    distance = cheapest(P, Q, places)
    W = draw.normal(size=(8, dimensions)) * 3
    v, b = draw.normal(size=8), draw.normal(size=8)
    W, v = W / np.linalg.svd(W)[1][0], v / np.linalg.norm(v)

    def critic(v, phi):
        return phi(places @ W.T + b) @ v

    for phi in (np.tanh, lambda a: np.maximum(a, 0), lambda a: np.maximum(a, a / 5)):
        gain = (P - Q) @ critic(v, phi)
        signed = v if gain > 0 else -v
        holds(
            "rising-units-see-half",
            P=P,
            Q=Q,
            f=lambda x, signed=signed, phi=phi: float(critic(signed, phi)[int(x)]),
            W_1=lambda p, q: distance,
        )
    size = abs(half[:, 0])
    pair_of_units = (np.maximum(half[:, 0], 0) + np.maximum(-half[:, 0], 0)) / 2  # norms 1 and 1
    line = np.concatenate([half[:, :1], -half[:, :1], [[0.0]]])
    away = np.append(P, 0)
    at_0 = np.append(np.zeros(len(P)), 1)
    assert math.isclose(
        both[0] @ pair_of_units, cheapest(away, at_0, line) / 2, rel_tol=1e-7, abs_tol=1e-9
    )
    assert np.allclose(pair_of_units, size / 2)


@claim(
    "r1-holds-the-loss-up",
    over="distributions, zeros included",
    by=["SciPy", "mpmath", "search"],
)
@settings(max_examples=50)  # each of them is a search
@given(pair(zeros=True), st.floats(0.05, 10), seeds)
def test_r1_holds_the_loss_up(both, gamma, seed):
    """Random logits, with 40 digits; the best one, searched for, stays above the bound too, and
    comes near it under a strong brake.
    """
    P, Q = both
    _, up_to, d = along(both)
    draw = np.random.default_rng(seed)
    r = draw.uniform(0.1, 1, len(d))
    B = math.fsum(d**2 / r)

    def parts(u, gamma):
        loss = -(P @ log_expit(u) + Q @ log_expit(-u)) / 2
        steps = np.diff(u)
        slope = (Q * expit(u) - P * expit(-u)) / 2
        slope[1:] += gamma * r * steps
        slope[:-1] -= gamma * r * steps
        return loss, gamma / 2 * (r @ steps**2), slope

    def best(gamma):
        found = minimize(
            lambda u: (sum(parts(u, gamma)[:2]), parts(u, gamma)[2]),
            np.zeros(len(P)),
            jac=True,
            tol=1e-12,
        )
        return found.x

    for u in (draw.normal(size=len(P)) * 2, best(gamma)):
        with mpmath.workdps(40):
            cost = [(mpmath.log1p(mpmath.exp(-a)), mpmath.log1p(mpmath.exp(a))) for a in u]
            L = mpmath.fsum(p * a + q * b for p, q, (a, b) in zip(P, Q, cost)) / 2
        holds(
            "r1-holds-the-loss-up",
            P=from_one(P),
            Q=from_one(Q),
            n=len(P),
            D=from_one(1 / (1 + np.exp(-u))),
            u=from_one(u),
            L=float(L),
            R=parts(u, gamma)[1],
            gamma=gamma,
            r=from_one(r),
            d=from_one(d),
            B=B,
            **up_to,
        )
    strong = 1e3
    left = math.log(2) - sum(parts(best(strong), strong)[:2])
    assert math.isclose(left, B / (32 * strong), rel_tol=0.02, abs_tol=1e-9)
