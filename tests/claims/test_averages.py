"""Oracles of docs/en/averages.md: every unit listed, every batch listed."""

import itertools
import math

import mpmath
import numpy as np
from checks import oracles
from checks.claims import claim
from checks.distributions import distribution, pair
from checks.formulas import holds
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import logsumexp


@claim("mean-of-means", over="numbers", by=["mpmath"])
@given(
    st.lists(
        st.lists(st.integers(-20, 20).map(lambda each: each / 4), min_size=1, max_size=5),
        min_size=1,
        max_size=5,
    )
)
def test_mean_of_means(batches):
    """Another way: the loss of every unit, summed in 40 digits."""
    with mpmath.workdps(40):
        units = [mpmath.mpf(each) for batch in batches for each in batch]
        means = [mpmath.fsum(batch) / len(batch) for batch in batches]
        whole, of_means = mpmath.fsum(units) / len(units), mpmath.fsum(means) / len(means)
    holds(
        "mean-of-means",
        L=float(whole),
        A=float(of_means),
        a=len(units) / len(batches),
        B=len(batches),
        n=np.array([len(batch) for batch in batches]),
        m=np.array([float(each) for each in means]),
        over={"j": range(len(batches))},
    )


@claim("weights-tilt-the-truth", over="distributions, zeros in P", by=["SciPy"])
@given(
    pair(zeros="P").flatmap(
        lambda both: st.tuples(
            st.just(both),
            st.lists(st.floats(0.1, 10), min_size=len(both[0]), max_size=len(both[0])),
        )
    )
)
def test_weights_tilt_the_truth(drawn):
    """Another way: the cross entropy of the tilted distribution by SciPy's functions."""
    (P, Q), w = drawn
    w = np.array(w)
    W = math.fsum(w * P)
    P_w = w * P / W
    for x in range(len(P)):
        holds("weights-tilt-the-truth", P=P, Q=Q, w=w, W=W, P_w=P_w, x=x)
    assert math.isclose(
        oracles.entropy(P_w, Q), oracles.entropy(P_w) + oracles.kl(P_w, Q), abs_tol=1e-9
    )


@claim("batch-shows-at-most-log-n", over="distributions, zeros included", by=["SciPy"])
@given(
    st.tuples(st.integers(2, 3), st.integers(2, 3), st.integers(1, 3)).flatmap(
        lambda sizes: st.tuples(
            st.just(sizes),
            distribution(sizes[0] * sizes[1]),
            st.lists(st.floats(-4, 4), min_size=sizes[0] * sizes[1], max_size=sizes[0] * sizes[1]),
        )
    )
)
def test_batch_shows_at_most_log_n(drawn):
    """Another way: every batch of a joint distribution listed with its chance, for any critic, and
    for the best one, which knows the ratio of the joint to the product.
    """
    (rows, columns, N), joint, scores = drawn
    joint = joint.reshape(rows, columns)
    first, second = joint.sum(axis=1), joint.sum(axis=0)
    ratio = joint / np.maximum(np.outer(first, second), 1e-300)
    information = oracles.kl(joint.ravel(), np.outer(first, second).ravel())
    with np.errstate(divide="ignore"):
        best = np.log(ratio)
    for critic in (np.reshape(scores, (rows, columns)), best):
        total = 0.0
        for x, y in zip(*np.nonzero(joint)):
            for others in itertools.product(np.flatnonzero(second), repeat=N - 1):
                chance = joint[x, y] * math.prod(second[list(others)])
                logits = critic[x, [y, *others]]
                total += chance * (logsumexp(logits) - logits[0])
        holds("batch-shows-at-most-log-n", N=N, L=total, I=information)
