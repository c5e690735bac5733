"""Random distributions for claims that hold for all of them; zeros and near-zeros included.

What was drawn is noted, so that a claim's mark cannot say otherwise (checks.claims). The strategies
are made once: Hypothesis looks into each new one anew, which takes longer than a draw.
"""

from functools import cache

import mpmath
import numpy as np
from hypothesis import strategies as st

drawn = set()  # "any" once a distribution was drawn; "P", "Q": where one with a zero stands


def noted(array, *places):
    """The distribution itself, which stands in these places of a formula."""
    drawn.add("any")
    if not array.all():
        drawn.update(places)
    return array


def normalised(values):
    array = np.array(values)
    return array / array.sum()


@cache
def weights(n, zeros):
    # 1e-6 is rare but possible; further out the rounding of the sum, not the claim, would be tested
    positive = st.floats(1e-6, 1.0)
    each = st.just(0.0) | positive if zeros else positive
    return st.lists(each, min_size=n, max_size=n).filter(any)


def sized(n, strategy):
    """What a function of the number of outcomes gives for n (for 2 to 6 where n is not given)."""
    return strategy(n) if n else st.integers(2, 6).flatmap(strategy)


@cache
def distribution(n=None, zeros=True):
    """A probability vector of n outcomes (2 to 6 where n is not given)."""

    @cache
    def of_size(n):
        return weights(n, zeros).map(lambda drawn: noted(normalised(drawn), "P", "Q"))

    return sized(n, of_size)


@cache
def pair(zeros=False, n=None):
    """(P, Q) of one length.

    zeros: False none, "P" in P only (so KL(P||Q) stays finite), "Q" in Q only, True in both.
    """

    @cache
    def of_size(n):
        both = (weights(n, zeros in (True, place)).map(normalised) for place in "PQ")
        return st.tuples(*both).map(lambda drawn: tuple(map(noted, drawn, "PQ")))

    return sized(n, of_size)


@cache
def with_slope(others):
    """Distributions without a zero, so many, then a model's logits and a direction to move them."""

    def of_size(n):
        reals = st.lists(st.floats(-2, 2), min_size=n, max_size=n)
        return st.tuples(*[distribution(n, zeros=False)] * others, reals, reals)

    return st.integers(2, 5).flatmap(of_size)


def shares(weights):
    """A distribution in mpmath's numbers, of the precision that holds."""
    exact = [mpmath.mpf(float(each)) for each in weights]
    return [each / mpmath.fsum(exact) for each in exact]


def moved(logits, direction):
    """model(theta): the softmax of logits moved theta along a direction, in mpmath's numbers."""

    def model(theta):
        weights = [mpmath.exp(a + theta * b) for a, b in zip(logits, direction)]
        return [each / mpmath.fsum(weights) for each in weights]

    return model


def histogram(data, outcomes):
    """The share of each of the outcomes 0, 1, ... among the data: a P in which some may be 0."""
    return noted(normalised(np.bincount(data, minlength=outcomes)), "P")
