"""Random distributions for claims that hold for all of them; zeros and near-zeros included."""

import numpy as np
from hypothesis import strategies as st


def weights(n, zeros):
    # 1e-6 is rare but possible; further out the rounding of the sum, not the claim, would be tested
    positive = st.floats(1e-6, 1.0)
    return st.lists(st.just(0.0) | positive if zeros else positive, min_size=n, max_size=n).filter(lambda w: sum(w) > 0)


def normalised(values):
    array = np.array(values)
    return array / array.sum()


def distribution(n=None, zeros=True):
    """A probability vector of n outcomes (2 to 6 where n is not given)."""
    sizes = st.just(n) if n else st.integers(2, 6)
    return sizes.flatmap(lambda size: weights(size, zeros)).map(normalised)


def pair(zeros=False, n=None):
    """(P, Q) of one length. zeros: False none, "P" in P only (so KL(P||Q) stays finite), True in both."""
    sizes = st.just(n) if n else st.integers(2, 6)
    return sizes.flatmap(
        lambda size: st.tuples(distribution(size, bool(zeros)), distribution(size, zeros is True))
    )
