"""Claims of docs/en/relationship.md."""

import mpmath
import numpy as np
from checks.claims import claim
from checks.distributions import pair
from checks.formulas import holds
from checks.oracles import bernoulli, entropy, kl
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import minimize
from scipy.special import softmax, xlogy
from scipy.stats import entropy as scipy_entropy


@claim("cross-entropy-splits", over="distributions, zeros in P", by=["SciPy", "mpmath"])
@given(pair(zeros="P"))
def test_cross_entropy_splits(both):
    """SciPy's own entropy and relative entropy, and 50-digit arithmetic."""
    P, Q = both
    holds("cross-entropy-splits", P=P, Q=Q)
    np.testing.assert_allclose(
        -xlogy(P, Q).sum(), scipy_entropy(P) + scipy_entropy(P, Q), rtol=1e-9, atol=1e-12
    )
    with mpmath.workdps(50):
        terms = [(mpmath.mpf(float(p)), mpmath.mpf(float(q))) for p, q in zip(P, Q) if p > 0]
        total = -sum(p * mpmath.log(q) for p, q in terms)
        parts = -sum(p * mpmath.log(p) for p, _ in terms) + sum(
            p * mpmath.log(p / q) for p, q in terms
        )
        assert mpmath.almosteq(total, parts, 1e-45, 1e-45)


@claim("constant-over-q", over="distributions, zeros in P", by=["SciPy", "search"])
def test_constant_over_q():
    """Another Q drawn at random; and SciPy's optimiser, given either quantity,
    comes to the same Q: to P.
    """

    @given(pair(zeros="P"), st.randoms(use_true_random=False))
    def differences(both, random):
        P, Q = both
        other = Q[random.sample(range(len(Q)), len(Q))] + random.random()
        holds("constant-over-q", P=P, Q_1=Q, Q_2=other / other.sum())

    differences()
    P = np.array([0.2, 0.5, 0.3])
    for quantity in entropy, kl:

        def of_logits(z, quantity=quantity):
            return quantity(P, softmax(z))

        found = minimize(of_logits, np.zeros(3), tol=1e-12)
        np.testing.assert_allclose(softmax(found.x), P, atol=1e-5)


@claim("cheapest-p", over="distributions, zeros in P", by=["SciPy"])
@given(pair(zeros="P"))
def test_cheapest_p(both):
    """A linear function of P has its minimum at a corner of the simplex: all corners are tried."""
    P, Q = both
    corners = np.eye(len(Q))
    costs = [entropy(corner, Q) for corner in corners]
    holds(
        "cheapest-p",
        P=P,
        Q=Q,
        P_1=corners[int(np.argmin(costs))],
        max_x=lambda f: max(f(x) for x in range(len(Q))),
    )
    assert entropy(P, Q) >= min(costs) - 1e-12


@claim("discriminator-splits", over="distributions, zeros in P", by=["SciPy"])
@given(pair(zeros="P"), st.lists(st.floats(0.001, 0.999), min_size=6, max_size=6))
def test_discriminator_splits(both, values):
    """The joint table of X and Y: H(X,Y) - H(X), and the loss summed over its cells."""
    P, Q = both
    D = np.array(values[: len(P)])
    joint = np.array([P, Q]) / 2  # rows: Y = 1, Y = 0
    marginal = joint.sum(axis=0)
    given_x = entropy(joint.ravel()) - entropy(marginal)
    for x in range(len(P)):
        holds(
            "discriminator-splits",
            P=P,
            Q=Q,
            x=x,
            D=D,
            D_star=joint[0] / marginal,
            M=marginal,
            L=lambda D: -(joint * np.log([D, 1 - D])).sum(),
            X=0.0,
            Y=1.0,
            H_given=lambda Y, X: given_x,
            W=lambda D: -(joint * np.log([D, 1 - D])).sum() - given_x,
            r=-np.log(D),
            g=-np.log1p(-D),
            w=[kl(bernoulli(a), bernoulli(d)) for a, d in zip(joint[0] / marginal, D)],
        )
    assert -(joint * np.log([D, 1 - D])).sum() >= given_x - 1e-12
