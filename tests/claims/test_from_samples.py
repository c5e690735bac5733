"""Oracles of docs/en/from-samples.md: means of log densities, a chi-square, every sample listed."""

import itertools
import math

import mpmath
import numpy as np
from checks.claims import claim
from checks.distributions import pair
from checks.formulas import holds
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.stats import chi2, multivariate_normal


def triangular(d):
    """Lower triangular matrices with a positive diagonal."""

    def filled(entries):
        below, diagonal = entries
        matrix = np.diag(diagonal)
        matrix[np.tril_indices(d, -1)] = below
        return matrix

    return st.tuples(
        st.lists(st.floats(-1, 1), min_size=d * (d - 1) // 2, max_size=d * (d - 1) // 2),
        st.lists(st.floats(0.5, 2), min_size=d, max_size=d),
    ).map(filled)


def means(d):
    return st.lists(st.floats(-3, 3), min_size=d, max_size=d).map(np.array)


def q_distance(q, x):
    """The squared distance of x from the mean of q, as the density of q sees it."""
    return 2 * (q.logpdf(q.mean) - q.logpdf(x))


@claim("kl-by-cholesky", over="numbers", by=["SciPy"])
@given(
    st.integers(1, 3).flatmap(lambda d: st.tuples(triangular(d), triangular(d), means(d), means(d)))
)
def test_kl_by_cholesky(drawn):
    """Another way: the mean of log p - log q over p, by a rule that is exact for squares."""
    A, B, mu_p, mu_q = drawn
    d = len(mu_p)
    p, q = multivariate_normal(mu_p, A @ A.T), multivariate_normal(mu_q, B @ B.T)
    nodes, weights = np.polynomial.hermite_e.hermegauss(3)
    mean = 0.0
    for at in itertools.product(range(3), repeat=d):
        x = mu_p + A @ nodes[list(at)]
        weight = math.prod(weights[list(at)] / math.sqrt(2 * math.pi))
        mean += weight * (p.logpdf(x) - q.logpdf(x))
    M, y = np.linalg.solve(B, A), np.linalg.solve(B, mu_q - mu_p)
    holds(
        "kl-by-cholesky",
        KL=lambda a, b: mean,
        p=0,
        q=0,
        M=lambda i, j: M[int(i), int(j)],
        y=y,
        S=np.trace(np.linalg.solve(q.cov, p.cov)) + q_distance(q, mu_p),
        d=d,
        over={"i": range(d), "j": range(d)},
    )


@claim("fitted-gaussians-are-too-far", over="numbers", by=["SciPy", "quadrature"])
@given(st.integers(1, 12), st.integers(3, 40), st.floats(0, 4))
def test_fitted_gaussians_are_too_far(d, more, divergence):
    """Another way: a diagonal entry of the inverse of n - 1 times the covariance is one over a
    chi-square with n - d degrees of freedom; its mean by quadrature, for the trace and the square.
    """
    n = d + 2 + more
    inverse = quad(lambda x: chi2.pdf(x, n - d) / x, 0, math.inf, epsabs=1e-13, epsrel=1e-12)[0]
    precision = (n - 1) * inverse
    square = precision * (2 * d / n + 2 * divergence)
    holds(
        "fitted-gaussians-are-too-far",
        f=precision,
        m=(d * precision + square - d) / 2,
        n=n,
        d=d,
        KL=lambda a, b: divergence,
        p=0,
        q=0,
    )


@claim("samples-cannot-bound-kl", over="distributions, zeros in Q", by=["mpmath"])
@given(
    pair(zeros="Q").filter(lambda both: not both[1].all()), st.floats(0.01, 0.9), st.integers(1, 4)
)
def test_samples_cannot_bound_kl(drawn, epsilon, n):
    """Another way: every sequence of n draws listed, those kept that Q allows."""
    P, Q = drawn
    R = np.where(Q == 0, P, 0)
    R = R / R.sum()
    mixture = (1 - epsilon) * Q + epsilon * R
    with mpmath.workdps(40):
        c = mpmath.fsum(
            mpmath.fprod(mixture[list(draws)])
            for draws in itertools.product(np.flatnonzero(Q), repeat=n)
        )
    holds("samples-cannot-bound-kl", P=P, Q=Q, R=R, varepsilon=epsilon, n=n, c=float(c))
