"""The claims of gan-basics. D* is computed here from the log-odds of real against generated,
not as a share.
"""

import numpy as np
import pytest
from checks.claims import claim, closed_form
from checks.distributions import pair
from checks.formulas import holds
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import minimize_scalar
from scipy.spatial.distance import jensenshannon
from scipy.special import expit, xlog1py, xlogy

answers = st.lists(st.floats(0.001, 0.999), min_size=6, max_size=6).map(np.array)


def best(P, Q):
    """The logistic function of log P/Q; where neither P nor Q can be, any answer."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.nan_to_num(expit(np.log(P) - np.log(Q)), nan=0.5)


def value(P, Q, D):
    return xlogy(P, D).sum() + xlog1py(Q, -D).sum()


@claim("loss-and-value", over="distributions, zeros included", by=["SciPy"])
@given(pair(zeros=True), answers)
def test_loss_and_value(both, D):
    """An order drawn by its label first: y is a fair coin, then x comes from P or from Q."""
    P, Q = both
    D = D[: len(P)]
    joint = np.array([Q, P]) / 2  # rows: y = 0, y = 1
    for x in range(len(P)):
        holds(
            "loss-and-value",
            P=P,
            Q=Q,
            D=D,
            x=x,
            J=lambda x, y: joint[int(y), int(x)],
            over={"y": [0, 1]},
        )
    losses = -np.log([1 - D, D])
    assert (joint * losses).sum() == pytest.approx(-value(P, Q, D) / 2)


@claim("best-discriminator", over="distributions, zeros included", by=["SciPy", "search"])
@given(pair(zeros=True), answers)
def test_best_discriminator(both, D):
    """D* from the log-odds, against random discriminators;
    and the maximum of each outcome's term, searched numerically.
    """
    P, Q = both
    D, D_star = D[: len(P)], best(P, Q)
    for x in np.flatnonzero(P + Q):
        holds("best-discriminator", P=P, Q=Q, D=D, D_star=D_star, x=x)

        def cost(d, p=P[x], q=Q[x]):
            return -p * np.log(d) - q * np.log1p(-d)

        term = minimize_scalar(cost, bounds=(0, 1), method="bounded")
        assert -term.fun <= xlogy(P[x], D_star[x]) + xlog1py(Q[x], -D_star[x]) + 1e-12
        assert term.x == pytest.approx(D_star[x], abs=1e-3)


@claim("value-at-the-best-discriminator", over="distributions, zeros included", by=["SciPy"])
@given(pair(zeros=True))
def test_value_at_the_best_discriminator(both):
    """SciPy's Jensen-Shannon distance, squared."""
    P, Q = both
    D_star = best(P, Q)
    for x in range(len(P)):
        holds(
            "value-at-the-best-discriminator",
            P=P,
            Q=Q,
            D_star=D_star,
            M=np.mean([P, Q], axis=0),
            x=x,
        )
    # SciPy's rounding can take the root of -1e-17 at P = Q
    distance = np.nan_to_num(jensenshannon(P, Q))
    assert value(P, Q, D_star) == pytest.approx(-np.log(4) + 2 * distance**2, abs=1e-9)


@claim("value-floor", over="distributions, zeros included", by=["closed form", "SciPy"])
@given(pair(zeros=True))
def test_value_floor(both):
    """The floor at Q = P and the ceiling where P and Q share nothing are reached, only there."""
    P, Q = both
    holds("value-floor", P=P, Q=Q, D_star=best(P, Q))
    assert value(P, P, best(P, P)) == pytest.approx(closed_form(-np.log(4)))
    assert np.allclose(P, Q, atol=1e-5) or value(P, Q, best(P, Q)) > -np.log(4)
    nothing = np.zeros_like(P)
    left, right = np.append(P, nothing), np.append(nothing, Q)
    assert value(left, right, best(left, right)) == 0
    assert not (P * Q).any() or value(P, Q, best(P, Q)) < 0
