"""The claims of the page on entropy: the best plan by trying all of them, counting, quadrature,
and random distributions.
"""

import math
from functools import cache
from itertools import product

import numpy as np
from checks import oracles
from checks.claims import claim, closed_form
from checks.distributions import distribution
from checks.formulas import holds
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.optimize import minimize
from scipy.special import softmax


def bits(p):
    return oracles.entropy(p) / math.log(2)


def best_plan(p):
    """The smallest mean number of questions, by trying every question at every stage;
    nothing of Huffman's rule.
    """
    p = [float(w) for w in p if w > 0]

    @cache
    def cost(group):
        if group & (group - 1) == 0:  # one outcome left
            return 0.0
        low = group & -group  # "yes" is the side of the lowest one: each split once
        splits = []
        side = (group - 1) & group
        while side:
            if side & low:
                splits.append(cost(side) + cost(group ^ side))
            side = (side - 1) & group
        return min(splits) + sum(w for x, w in enumerate(p) if group >> x & 1)

    return cost((1 << len(p)) - 1)


@claim("best-questions", over="distributions, zeros included", by=["SciPy"])
@given(distribution())
def test_best_questions(P):
    """Another way: the best plan by trying every question at every stage;
    and where all probabilities are powers of 1/2 it is the entropy.
    """
    holds("best-questions", P=P, H=bits, L=best_plan)
    halves = 2.0 ** -np.array([1, 2, 3, 4, 4])
    assert best_plan(halves) == halves @ [1, 2, 3, 4, 4]
    assert math.isclose(bits(halves), best_plan(halves))


@claim("blocks-approach-entropy", over="numbers", by=["SciPy"])
@given(st.floats(0.02, 0.98), st.integers(1, 3))
def test_blocks_approach_entropy(p, n):
    """Another way: the best plan for blocks by trying all;
    and a longer block is never worse than its two parts, asked apart.
    """
    P = np.array([p, 1 - p])
    best = [best_plan([math.prod(block) for block in product(P, repeat=size)]) for size in range(4)]
    holds("blocks-approach-entropy", P=P, H=bits, n=n, L_n=lambda P: best[n])
    assert best[2] <= 2 * best[1] + 1e-12
    assert best[3] <= best[2] + best[1] + 1e-12


@claim(
    "most-entropy-when-uniform",
    over="distributions, zeros included",
    by=["closed form", "SciPy", "search"],
)
def test_most_entropy_when_uniform():
    """A maximiser that knows nothing of the theorem ends at the uniform one, at log n."""

    @given(distribution())
    def for_all(P):
        holds("most-entropy-when-uniform", P=P, n=len(P))

    for_all()
    for n in (2, 3, 5):
        best = minimize(lambda z: -oracles.entropy(softmax(z)), np.arange(n), tol=1e-10)
        assert np.allclose(softmax(best.x), 1 / n, atol=1e-4)
        assert math.isclose(-best.fun, closed_form(math.log(n)), abs_tol=1e-7)


@claim("joint-entropy", over="distributions, zeros included", by=["SciPy"])
@given(st.integers(2, 4), st.integers(2, 4), st.data())
def test_joint_entropy(rows, columns, data):
    """Another way: the missing part is the divergence from the product of the marginals;
    and independent pairs add.
    """
    table = data.draw(distribution(rows * columns)).reshape(rows, columns)
    p, q = table.sum(1), table.sum(0)
    marginals = {(1,): p, (2,): q, (1, 2): table.ravel()}
    holds("joint-entropy", X=1, Y=2, H=lambda *names: oracles.entropy(marginals[names]))
    missing = oracles.entropy(p) + oracles.entropy(q) - oracles.entropy(table.ravel())
    outer = np.outer(p, q).ravel()
    assert math.isclose(missing, oracles.kl(table.ravel(), outer), abs_tol=1e-9)
    assert math.isclose(
        oracles.entropy(outer), oracles.entropy(p) + oracles.entropy(q), abs_tol=1e-9
    )


@claim("entropy-of-a-bell-curve", over="numbers", by=["closed form", "quadrature"])
@given(st.floats(-3, 3), st.floats(0.05, 3))
def test_entropy_of_a_bell_curve(mu, sigma):
    """Another way: quadrature of -p log p; and the sign where the page says."""

    def minus_p_log_p(x):
        density = math.exp(-(((x - mu) / sigma) ** 2) / 2) / (sigma * math.sqrt(2 * math.pi))
        return -density * math.log(density) if density else 0.0

    value = quad(
        minus_p_log_p, mu - 12 * sigma, mu + 12 * sigma, points=[mu], epsabs=1e-12, epsrel=1e-12
    )[0]
    holds("entropy-of-a-bell-curve", p=0, h=lambda p: value, sigma=sigma)
    level = closed_form(1 / math.sqrt(2 * math.pi * math.e))
    assert (value < 0) == (sigma < level) or abs(value) < 1e-6
