"""Oracles of docs/en/likelihood.md: likelihoods as products of 50 digits,
all samples counted one by one, and SciPy's optimiser.
"""

import math
from itertools import product

import mpmath
import numpy as np
from checks.claims import claim
from checks.distributions import distribution, histogram, pair
from checks.formulas import holds
from checks.oracles import entropy
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import minimize
from scipy.special import log_softmax
from scipy.stats import multinomial


@st.composite
def data_and_model(draw):
    """A list of outcomes, and a model of them that calls nothing impossible."""
    Q = draw(distribution(zeros=False))
    return np.array(draw(st.lists(st.integers(0, len(Q) - 1), min_size=1, max_size=30))), Q


def likelihood(data):
    """The product of what a model gives to each datum, with 50 digits."""

    def L(Q):
        with mpmath.workdps(50):
            return float(mpmath.fprod(mpmath.mpf(float(Q[x])) for x in data))

    return L


@claim("mean-nll-is-a-cross-entropy", over="distributions, zeros in P", by=["SciPy", "mpmath"])
@given(data_and_model())
def test_mean_nll_is_a_cross_entropy(drawn):
    """The product itself, datum by datum, with 50 digits;
    and SciPy's multinomial distribution, which knows the counts alone.
    """
    data, Q = drawn
    shares, n = histogram(data, len(Q)), len(data)
    L = likelihood(data)
    holds("mean-nll-is-a-cross-entropy", L=L, Q=Q, n=n, P_hat=shares)
    counts = np.bincount(data, minlength=len(Q))
    # in how many orders these counts can come
    orders = math.lgamma(n + 1) - sum(math.lgamma(c + 1) for c in counts)
    np.testing.assert_allclose(
        multinomial.logpmf(counts, n, Q / Q.sum()) - orders, math.log(L(Q)), rtol=1e-8, atol=1e-8
    )


@claim("each-datum-is-a-factor", over="distributions, zeros in P", by=["SciPy", "mpmath", "search"])
def test_each_datum_is_a_factor():
    """SciPy's optimiser, which starts from the uniform model,
    finds no likelihood above that of the shares.
    """

    @given(data_and_model())
    def ratio(drawn):
        data, Q = drawn
        holds(
            "each-datum-is-a-factor",
            L=likelihood(data),
            Q=Q,
            n=len(data),
            P_hat=histogram(data, len(Q)),
        )

    ratio()
    data = np.repeat([0, 1, 2], [7, 2, 4])
    found = minimize(lambda z: -log_softmax(z)[data].sum(), np.zeros(3), tol=1e-12)
    np.testing.assert_allclose(np.exp(log_softmax(found.x)), histogram(data, 3), atol=1e-5)
    assert math.exp(-found.fun) <= likelihood(data)(histogram(data, 3)) * (1 + 1e-9)


def samples(P, n):
    """All samples of n draws, and the probability of each."""
    rows = np.array(list(product(range(len(P)), repeat=n)))
    return rows, np.prod(P[rows], axis=1)


sizes = st.integers(2, 3).flatmap(
    lambda outcomes: st.tuples(pair(zeros="P", n=outcomes), st.integers(1, 4))
)


@claim("mean-loss-is-an-estimate", over="distributions, zeros in P")
@given(sizes)
def test_mean_loss_is_an_estimate(drawn):
    """All samples one by one; sigma as the root of the mean square minus the squared mean."""
    (P, Q), n = drawn
    rows, chances = samples(P, n)
    surprise = -np.log(Q)
    sigma = math.sqrt(max(0.0, np.dot(P, surprise**2) - np.dot(P, surprise) ** 2))
    holds(
        "mean-loss-is-an-estimate",
        P=P,
        Q=Q,
        n=n,
        H_hat=surprise[rows].mean(axis=1),
        sigma=sigma,
        **{"P^n": chances},
    )


@claim("truth-lies-between", over="distributions, zeros in P", by=["SciPy"])
@given(sizes)
def test_truth_lies_between(drawn):
    """All samples one by one; the loss on the sample summed datum by datum,
    the fresh one outcome by outcome.
    """
    (P, _), n = drawn
    rows, chances = samples(P, n)
    kept = chances > 0
    rows, chances = rows[kept], chances[kept]
    every = [histogram(row, len(P)) for row in rows]
    own = np.array(
        [-np.mean([math.log(shares[x]) for x in row]) for row, shares in zip(rows, every)]
    )
    fresh = np.array(
        [
            sum(p * (-math.log(q) if q else math.inf) for p, q in zip(P, shares) if p)
            for shares in every
        ]
    )
    for s in {0, len(rows) // 2, len(rows) - 1}:
        holds(
            "truth-lies-between", P=P, n=n, s=s, T=own, F=fresh, P_hat=every[s], **{"P^n": chances}
        )
    if np.count_nonzero(P) > 1:
        assert np.dot(chances, own) < entropy(P)
