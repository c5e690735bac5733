"""Oracles of docs/en/scores.md: curvatures in 40 digits, every pair of samples listed."""

import itertools
import math

import mpmath
import numpy as np
from checks import oracles
from checks.claims import claim
from checks.distributions import distribution, pair
from checks.formulas import holds
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import rel_entr


@claim("fid-of-samples", over="numbers", by=["mpmath"])
@settings(max_examples=20)
@given(
    st.lists(st.integers(1, 40).map(lambda each: each / 8), min_size=1, max_size=4),
    st.floats(0.5, 1.5),
    st.integers(2, 1000),
)
def test_fid_of_samples(v, c, N):
    """Another way: each entry of the two sample covariances is moved by itself, the FID's curvature
    there is found by differences in 40 digits, and weighed with the variance that the entry has.
    """
    with mpmath.workdps(40):

        def fid(one, other):  # of covariances of one or two axes, by the trace of a root
            product = one * other
            if one.rows == 1:
                root = mpmath.sqrt(product[0, 0])
            else:
                trace, det = product[0, 0] + product[1, 1], mpmath.det(product)
                root = mpmath.sqrt(trace + 2 * mpmath.sqrt(det))
            return sum(one[i, i] + other[i, i] for i in range(one.rows)) - 2 * root

        def mean_of(axes, moved, variance):
            """What an entry of variance/N on each side adds to the mean."""
            still = mpmath.diag([mpmath.mpf(each) for each in axes])
            shrunk = mpmath.mpf(c) ** 2
            first = mpmath.diff(lambda e: fid(still + e * moved, shrunk * still), 0, 2)
            second = mpmath.diff(lambda e: fid(still, shrunk * (still + e * moved)), 0, 2)
            return (first + second) / 2 * variance / N

        F = mpmath.fsum((1 - mpmath.mpf(c)) ** 2 * each for each in v)
        F += mpmath.fsum((1 + mpmath.mpf(c) ** 2) * each / N for each in v)
        for a in v:
            F += mean_of([a], mpmath.matrix([[1]]), 2 * a * a)
        for a, b in itertools.combinations(v, 2):
            F += mean_of([a, b], mpmath.matrix([[0, 1], [1, 0]]), a * b)
    v = np.array(v)
    g = v.sum() / 2 + np.sum(np.outer(v, v) / np.add.outer(v, v))
    axes = range(len(v))
    holds(
        "fid-of-samples", v=v, c=c, N=N, d=len(v), t=v.sum(), g=g, F=float(F),
        over={"i": axes, "j": axes},
    )  # fmt: skip


@claim("kid-is-right-on-average", over="distributions, zeros included", by=[])
@settings(max_examples=30)
@given(
    st.integers(2, 3).flatmap(
        lambda n: st.tuples(
            pair(zeros=True, n=n),
            st.lists(st.lists(st.integers(-3, 3), min_size=2, max_size=2), min_size=n, max_size=n),
        )
    ),
    st.integers(2, 3),
)
def test_kid_is_right_on_average(drawn, N):
    """Another way: every pair of samples listed with its chance, and both estimates of each."""
    (P, Q), features = drawn
    table = (np.array(features) @ np.array(features).T / 2 + 1.0) ** 3
    places = list(itertools.permutations(range(N), 2))
    A = B = 0.0
    samples = list(itertools.product(range(len(P)), repeat=N))
    for xs in samples:
        for ys in samples:
            chance = math.prod(P[list(xs)]) * math.prod(Q[list(ys)])
            across = math.fsum(table[x, y] for x in xs for y in ys) / N**2
            apart, every = (
                math.fsum(table[s[i], s[j]] for s in (xs, ys) for i, j in which) / len(which)
                for which in (places, list(itertools.product(range(N), repeat=2)))
            )
            A += chance * (apart - 2 * across)
            B += chance * (every - 2 * across)
    C = float((P - Q) @ table @ (P - Q))
    outcomes = range(len(P))
    a = float((P + Q) @ np.diag(table))
    b = float(P @ table @ P + Q @ table @ Q)
    holds(
        "kid-is-right-on-average", P=P, Q=Q, A=A, B=B, C=C, N=N, a=a, b=b,
        k=lambda x, y: table[int(x), int(y)], over={"x": outcomes, "y": outcomes},
    )  # fmt: skip


@claim("halves-lose-their-jsd", over="distributions, zeros included", by=["SciPy"])
@given(
    st.tuples(st.integers(2, 5), st.integers(1, 3)).flatmap(
        lambda sizes: st.lists(distribution(sizes[0]), min_size=2 * sizes[1], max_size=2 * sizes[1])
    )
)
def test_halves_lose_their_jsd(answers):
    """Another way: the score as a mean of KL divergences, picture by picture."""

    def score(part):
        return float(np.mean(rel_entr(part, part.mean(axis=0)).sum(axis=1)))

    answers = np.array(answers)
    one, other = np.split(answers, 2)
    M_1, M_2, M = one.mean(axis=0), other.mean(axis=0), answers.mean(axis=0)
    h_1, h_2 = (float(np.mean([oracles.entropy(each) for each in part])) for part in (one, other))
    holds(
        "halves-lose-their-jsd", M=M, M_1=M_1, M_2=M_2, h_1=h_1, h_2=h_2, K=len(M),
        L=score(answers), L_1=score(one), L_2=score(other), P=M_1, Q=M_2,
    )  # fmt: skip
