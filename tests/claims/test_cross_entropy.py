"""The claims of the page on cross entropy."""

import math
from fractions import Fraction

import numpy as np
from checks import oracles
from checks.claims import claim, closed_form
from checks.distributions import distribution
from checks.formulas import holds
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import xlogy

WEIGHT = st.floats(0.001, 0.999)


def same_length(count, zeros):
    return st.integers(2, 6).flatmap(lambda n: st.tuples(*[distribution(n, zeros)] * count))


@st.composite
def code_words(draw):
    """2 to 6 words of which none begins another, out of a tree that is split at random;
    some books leave a branch unused.
    """
    words = ["0", "1"]
    for _ in range(draw(st.integers(0, 5))):
        word = words.pop(draw(st.integers(0, len(words) - 1)))
        words += [word + "0", word + "1"]
    return draw(st.permutations(words))[: draw(st.integers(2, 6))]


@claim("every-book-is-a-belief", over="distributions, zeros included", by=["SciPy"])
@given(code_words(), st.data())
def test_every_book_is_a_belief(words, data):
    """Another way: random books, written out, and counted in whole messages;
    the decoder reads each message back; and no book gets below the entropy.
    """
    P = data.draw(distribution(len(words)))
    lengths = np.array([len(word) for word in words])
    Z = float(sum(Fraction(1, 2**length) for length in map(int, lengths)))
    Q = [1 / (2**length * Z) for length in map(int, lengths)]
    for x in range(len(words)):
        holds("every-book-is-a-belief", P=P, Q=np.array(Q), Z=Z, ell=lengths, x=x)

    counts = data.draw(
        st.lists(st.integers(0, 9), min_size=len(words), max_size=len(words)).filter(any)
    )
    days = data.draw(st.permutations([x for x, count in enumerate(counts) for _ in range(count)]))
    message = "".join(words[x] for x in days)
    read, rest = [], message
    while rest:
        # exactly one: no word begins another
        (x,) = [x for x, word in enumerate(words) if rest.startswith(word)]
        read, rest = [*read, x], rest[len(words[x]) :]
    assert read == list(days)
    world = np.array(counts) / sum(counts)
    mean = len(message) / len(days)
    assert math.isclose(mean, oracles.entropy(world, Q) / math.log(2) - math.log2(Z), abs_tol=1e-9)
    assert mean >= oracles.entropy(world) / math.log(2) - 1e-9


@claim("linear-in-the-world", over="distributions, zeros included", by=["SciPy"])
@given(same_length(2, True), st.data(), WEIGHT)
def test_linear_in_the_world(worlds, data, weight):
    """The two ends and the middle of a line of worlds, zeros included, lie on a line."""
    P_1, P_2 = worlds
    Q = data.draw(distribution(len(P_1), zeros=False))
    holds("linear-in-the-world", P_1=P_1, P_2=P_2, Q=Q, **{"lambda": weight})
    middle = -xlogy((P_1 + P_2) / 2, Q).sum()
    assert math.isclose(middle, (-xlogy(P_1, Q).sum() - xlogy(P_2, Q).sum()) / 2, abs_tol=1e-9)


@claim(
    "a-little-doubt-costs-little", over="distributions, zeros included", by=["closed form", "SciPy"]
)
@given(same_length(3, True), WEIGHT)
def test_a_little_doubt_costs_little(three, weight):
    """Zeros are included, so infinite costs occur too; and the two cases that reach the bounds."""
    P, Q, U = three
    holds("a-little-doubt-costs-little", P=P, Q=Q, U=U, varepsilon=weight)
    here, there = np.eye(2)
    mixed = (1 - weight) * here + weight * there
    assert math.isclose(-xlogy(here, mixed).sum(), closed_form(-math.log1p(-weight)), abs_tol=1e-12)
    assert math.isclose(-xlogy(there, mixed).sum(), closed_form(-math.log(weight)), abs_tol=1e-12)


@claim("one-hot-leaves-one-term", over="distributions, zeros included", by=["closed form", "SciPy"])
@given(distribution(zeros=True), st.data())
def test_one_hot_leaves_one_term(Q, data):
    """Random models, zeros included, and every class."""
    y = data.draw(st.integers(0, len(Q) - 1))
    holds("one-hot-leaves-one-term", Q=Q, y=y, delta_y=np.eye(len(Q))[y])
    with np.errstate(divide="ignore"):
        one_term = closed_form(-math.log(Q[y])) if Q[y] else math.inf
        assert -xlogy(np.eye(len(Q))[y], Q).sum() == one_term
