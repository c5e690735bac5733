"""The claims of gan-game. The joint table of X and Y is summed cell by cell;
D* is the logistic function of the log ratio.
"""

import numpy as np
import pytest
from checks.claims import claim
from checks.distributions import pair
from checks.formulas import holds
from checks.oracles import entropy
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize_scalar
from scipy.spatial.distance import jensenshannon
from scipy.special import expit, logsumexp, xlog1py, xlogy

answers = st.lists(st.floats(0.001, 0.999), min_size=6, max_size=6).map(np.array)
shares = st.floats(0.01, 0.99)


def best(P, Q, r=0.5):
    """From the log-odds of real against generated; where neither P nor Q can be, any answer."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.nan_to_num(expit(np.log(P) - np.log(Q) + np.log(r) - np.log1p(-r)), nan=0.5)


def paid(P, Q, D, r=0.5):
    """Each cell of the table, weighed by how often it comes up."""
    return sum(r * p * -np.log(d) + (1 - r) * q * -np.log1p(-d) for p, q, d in zip(P, Q, D))


def wasted(D_star, D):
    """At each outcome: what an answer D costs where D* is right, less what D* costs itself."""

    def pays(d, answer):
        return -xlogy(d, answer) - xlog1py(1 - d, -answer)

    return pays(D_star, D) - pays(D_star, D_star)


def parts(P, Q, r):
    """H(Y), H(Y|X) and I(X;Y) from the table's entropies."""
    table = np.array([r * P, (1 - r) * Q])
    label, order, both = (
        entropy(table.sum(axis=1)),
        entropy(table.sum(axis=0)),
        entropy(table.ravel()),
    )
    return table.sum(axis=1), both - order, label + order - both


@claim("loss-in-three-parts", over="distributions, zeros included", by=["SciPy", "search"])
@settings(max_examples=25)
@given(pair(zeros=True), answers)
def test_loss_in_three_parts(drawn, values):
    """Entropies of the joint table; the waste as the loss above that of a numerically found best
    answer; SciPy's distance, squared.
    """
    P, Q = drawn
    D = values[: len(P)]
    labels, given_x, told = parts(P, Q, 0.5)

    def lowest(p, q):
        found = minimize_scalar(
            lambda z: p * np.logaddexp(0, -z) + q * np.logaddexp(0, z),
            bounds=(-40, 40),
            method="bounded",
            options={"xatol": 1e-9},
        )
        return found.fun / 2

    for x in range(len(P)):
        holds(
            "loss-in-three-parts",
            P=P,
            Q=Q,
            D=D,
            D_star=best(P, Q),
            m=np.mean([P, Q], axis=0),
            x=x,
            X=0.0,
            Y=labels,
            I_given=lambda X, Y: told,
            H_given=lambda Y, X: given_x,
            L=lambda D: paid(P, Q, D),
            W=lambda D: paid(P, Q, D) - given_x,
            w=wasted(best(P, Q), D),
        )
    assert paid(P, Q, D) >= sum(map(lowest, P, Q)) - 1e-9
    assert given_x == pytest.approx(sum(map(lowest, P, Q)), abs=1e-6)
    assert told == pytest.approx(np.nan_to_num(jensenshannon(P, Q)) ** 2, abs=1e-9)


@claim("odds-are-the-ratio", over="distributions, zeros in P", by=["SciPy"])
@settings(max_examples=30)
@given(pair(zeros="P"))
def test_odds_are_the_ratio(drawn):
    """D* is found by bisection of the derivative's sign, not from its formula;
    and the mean odds over Q are 1.
    """
    P, Q = drawn
    low, high = np.full(len(P), -800.0), np.full(len(P), 800.0)
    for _ in range(80):  # the logit at which P (1 - D) = Q D
        middle = (low + high) / 2
        more = P * expit(-middle) > Q * expit(middle)
        low, high = np.where(more, middle, low), np.where(more, high, middle)
    logit = np.where(P > 0, middle, -np.inf)
    D_star = expit(logit)
    for x in range(len(P)):
        holds("odds-are-the-ratio", P=P, Q=Q, D_star=D_star, x=x)
    with np.errstate(divide="ignore"):
        assert logsumexp(logit + np.log(Q)) == pytest.approx(0, abs=1e-9)
    # Q never makes what P does: all sides are infinite
    P, Q = np.array([0.5, 0.5]), np.array([1.0, 0.0])
    for x in 0, 1:
        holds("odds-are-the-ratio", P=P, Q=Q, D_star=best(P, Q), x=x)


@claim("any-share-of-real", over="distributions, zeros included", by=["SciPy"])
@settings(max_examples=30)
@given(pair(zeros=True), answers, shares)
def test_any_share_of_real(drawn, values, r):
    """Entropies of the joint table with shares r and 1 - r; D_r against other answers."""
    P, Q = drawn
    D, D_r = values[: len(P)], best(P, Q, r)
    labels, given_x, told = parts(P, Q, r)
    for x in np.flatnonzero(P + Q):
        holds(
            "any-share-of-real",
            P=P,
            Q=Q,
            D=D,
            D_r=D_r,
            r=r,
            m=r * P + (1 - r) * Q,
            x=x,
            X=0.0,
            Y=labels,
            H=entropy,
            I_given=lambda X, Y: told,
            L=lambda D: paid(P, Q, D, r),
            W=lambda D: paid(P, Q, D, r) - given_x,
            w=wasted(D_r, D),
        )
    assert paid(P, Q, D, r) >= given_x - 1e-12


@claim("mean-label", over="distributions, zeros included", by=["search"])
@settings(max_examples=25)
@given(pair(zeros=True), answers, st.floats(0, 1), st.floats(0, 1))
def test_mean_label(drawn, values, a, b):
    """The smoothed loss summed over samples of both kinds; the best answer found by a search."""
    P, Q = drawn
    D = values[: len(P)]

    def cost(label, d):
        return -label * np.log(d) - (1 - label) * np.log1p(-d)

    used = P + Q > 0
    t = np.where(used, (a * P + b * Q) / np.where(used, P + Q, 1), 0.5)
    L_s = (P * cost(a, D) + Q * cost(b, D)).sum() / 2
    for x in np.flatnonzero(used):
        holds(
            "mean-label",
            P=P,
            Q=Q,
            D=D,
            a=a,
            b=b,
            t=t,
            x=x,
            m=np.mean([P, Q], axis=0),
            L_s=lambda D: L_s,
        )

        def mean_cost(d, p=P[x], q=Q[x]):
            return p * cost(a, d) + q * cost(b, d)

        found = minimize_scalar(
            mean_cost,
            bounds=(1e-9, 1 - 1e-9),
            method="bounded",
            options={"xatol": 1e-9},
        )
        assert found.x == pytest.approx(t[x], abs=1e-4)


@claim("accuracy-of-the-best-judge", over="distributions, zeros included", by=["SciPy"])
@settings(max_examples=30)
@given(pair(zeros=True), answers)
def test_accuracy_of_the_best_judge(drawn, values):
    """Every possible judge, one for each subset of outcomes called real, is tried."""
    P, Q = drawn
    every = [
        np.array([judge >> x & 1 for x in range(len(P))], bool) for judge in range(2 ** len(P))
    ]
    right = [np.where(real, P, Q).sum() / 2 for real in every]

    def accuracy(D):
        return np.where(np.asarray(D) > 0.5, P, Q).sum() / 2

    holds("accuracy-of-the-best-judge", P=P, Q=Q, D=values[: len(P)], D_star=best(P, Q), A=accuracy)
    assert accuracy(best(P, Q)) == pytest.approx(max(right))
