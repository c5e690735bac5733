"""Oracles of docs/en/inequalities.md: every deterministic test in turn, 50-digit sums,
and the tables' entropies.
"""

import itertools
import math

import mpmath
import numpy as np
from checks.claims import claim
from checks.distributions import distribution, pair
from checks.formulas import holds
from checks.oracles import bernoulli, entropy, kl, total_variation
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import minimize_scalar
from scipy.stats import entropy as scipy_entropy


def exact_kl(p, q):
    """KL of the two arrays, normalised and summed with 50 digits."""
    with mpmath.workdps(50):
        p, q = [[mpmath.mpf(w) for w in np.ravel(weights).tolist()] for weights in (p, q)]
        p, q = [[w / sum(weights) for w in weights] for weights in (p, q)]
        return mpmath.fsum(
            a * mpmath.log(a / b) if b else mpmath.inf for a, b in zip(p, q) if a > 0
        )


@claim("best-test-error", over="distributions, zeros included")
@given(pair(zeros=True), st.lists(st.floats(0, 1), min_size=6, max_size=6))
def test_best_test_error(both, says_p):
    """A random test, and every deterministic one: the least of their errors is the bound."""
    P, Q = both
    holds("best-test-error", P=P, Q=Q, d=np.array(says_p), over={"x": range(len(P))})
    tests = np.array(list(itertools.product((0, 1), repeat=len(P))))
    errors = (1 - tests) @ P / 2 + tests @ Q / 2
    assert math.isclose(errors.min(), (1 - total_variation(P, Q)) / 2, abs_tol=1e-12)
    holds("best-test-error", P=P, Q=Q, d=tests[errors.argmin()], over={"x": range(len(P))})


def tables(zeros=False):
    """Two joint distributions of one shape, zeros in the first where asked for."""
    shapes = st.tuples(st.integers(2, 3), st.integers(2, 3))
    return shapes.flatmap(
        lambda shape: st.tuples(
            distribution(math.prod(shape), zeros), distribution(math.prod(shape), False)
        ).map(lambda both: [table.reshape(shape) for table in both])
    )


def law(table):
    """A joint table as the functions of the page: P(x), P(x,y) and P(y given x)."""
    first = table.sum(axis=1)

    def probability(*at):
        return first[int(at[0])] if len(at) == 1 else table[int(at[0]), int(at[1])]

    def given_first(y, x):
        return table[int(x), int(y)] / first[int(x)]

    return probability, given_first


@claim("chain-rule-of-kl", over="distributions, zeros included", by=["SciPy", "mpmath"])
@given(tables(zeros=True))
def test_chain_rule_of_kl(both):
    """The pair with 50 digits, its parts by SciPy; for two independent throws, twice one throw."""
    P, Q = both
    Q = Q.copy()
    # some of what P never makes, Q does not make either
    Q[:, -1] = np.where(P[:, -1] > 0, Q[:, -1], 0)
    Q = Q / Q.sum()
    both = P, Q
    rows, columns = P.shape
    first = [table.sum(axis=1) for table in both]
    # SciPy divides by the sums
    rest = sum(first[0][x] * scipy_entropy(P[x], Q[x]) for x in range(rows) if first[0][x] > 0)
    (p, p_given), (q, q_given) = law(P), law(Q)
    values = {"D_XY": float(exact_kl(P, Q)), "D_X": scipy_entropy(*first), "D_YmidX": rest}
    holds(
        "chain-rule-of-kl",
        P=p,
        Q=q,
        P_given=p_given,
        Q_given=q_given,
        over={"x": range(rows), "y": range(columns)},
        **values,
    )
    throws = [np.outer(margin, margin) for margin in first]
    assert math.isclose(exact_kl(*throws), 2 * scipy_entropy(*first), rel_tol=1e-9, abs_tol=1e-12)


@claim("data-processing-inequality", over="distributions, zeros in P", by=["mpmath"])
@given(pair(zeros="P"), st.integers(0, 2**32 - 1))
def test_data_processing_inequality(both, seed):
    """Random channels, with 50 digits; where only outcomes of one ratio merge, nothing is lost."""
    P, Q = both
    n = len(P)
    W = np.random.default_rng(seed).dirichlet([0.3, 0.3, 0.3], n)
    after = [
        np.array([math.fsum(w * row[y] for w, row in zip(weights, W)) for y in range(3)])
        for weights in both
    ]
    for y in range(3):
        holds(
            "data-processing-inequality",
            P=P,
            Q=Q,
            P_Y=after[0],
            Q_Y=after[1],
            W_given=lambda y, x: W[int(x), int(y)],
            y=y,
        )
    assert exact_kl(*after) <= exact_kl(P, Q) + mpmath.mpf("1e-13")
    split = [np.concatenate([weights * 0.3, weights * 0.7]) for weights in both]
    assert math.isclose(exact_kl(*split), exact_kl(P, Q), rel_tol=1e-9, abs_tol=1e-13)


@claim(
    "pinsker-and-bretagnolle-huber",
    over="distributions, zeros included",
    by=["SciPy", "mpmath", "search"],
)
@given(pair(zeros=True))
def test_pinsker_and_bretagnolle_huber(both):
    """With 50 digits, both directions; and the least KL that a total variation allows,
    searched among coins.
    """
    P, Q = both
    for one, other in ((P, Q), (Q, P)):
        holds("pinsker-and-bretagnolle-huber", P=one, Q=other)
        divergence, variation = exact_kl(one, other), mpmath.mpf(total_variation(P, Q))
        assert variation**2 <= min(divergence / 2, 1 - mpmath.exp(-divergence)) + mpmath.mpf(
            "1e-14"
        )
    distance = total_variation(P, Q)
    if 0.01 < distance < 0.99:

        def between_coins(a):
            return kl(bernoulli(a + distance), bernoulli(a))

        inside = minimize_scalar(between_coins, bounds=(0, 1 - distance), method="bounded").fun
        least = min(inside, between_coins(1 - distance))  # which the search only comes near to
        assert max(2 * distance**2, -math.log(1 - distance**2)) <= least + 1e-9
        assert least <= min(kl(P, Q), kl(Q, P)) + 1e-6


@claim("mutual-information-is-a-kl", over="distributions, zeros included", by=["SciPy", "mpmath"])
@given(tables(zeros=True))
def test_mutual_information_is_a_kl(both):
    """The tables' entropies; the mean divergence of a row from the margin;
    and the whole sum with 50 digits.
    """
    table = both[0]
    first, second = table.sum(axis=1), table.sum(axis=0)
    rows, columns = table.shape
    information = math.fsum(
        first[x] * scipy_entropy(table[x], second) for x in range(rows) if first[x] > 0
    )
    entropies = {
        (0.0,): entropy(first),
        (1.0,): entropy(second),
        (0.0, 1.0): entropy(table.ravel()),
    }
    left = math.fsum(first[x] * scipy_entropy(table[x]) for x in range(rows) if first[x] > 0)
    holds(
        "mutual-information-is-a-kl",
        P=law(table)[0],
        P_X=first,
        P_Y=second,
        X=0.0,
        Y=1.0,
        H=lambda *variables: entropies[variables],
        H_given=lambda Y, X: left,
        I_given=lambda X, Y: information,
        over={"x": range(rows), "y": range(columns)},
    )
    assert math.isclose(
        exact_kl(table, np.outer(first, second)), information, rel_tol=1e-9, abs_tol=1e-12
    )


@claim("affinity-is-a-ceiling", over="distributions, zeros included", by=["mpmath"])
@given(pair(zeros=True), st.floats(0.01, 0.99))
def test_affinity_is_a_ceiling(both, s):
    """Another way: the best of every deterministic test of two looks,
    and Hölder's two ends of the ceiling.
    """
    P, Q = both
    B = float(np.sum(P**s * Q ** (1 - s)))
    over = {"x": range(len(P)), "y": range(len(P))}
    holds(
        "affinity-is-a-ceiling",
        P=P,
        Q=Q,
        B=B,
        s=s,
        TV=lambda p, q: total_variation(p, q),
        over=over,
    )
    two = [np.outer(each, each).ravel() for each in both]
    assert (1 - total_variation(*two)) / 2 <= B**2 / 2 + 1e-12  # two independent looks
    assert B <= 1 + 1e-12
    with mpmath.workdps(50):
        # for s = 1/2 the square of Hellinger's distance is what is missing to 1
        roots = [[mpmath.sqrt(mpmath.mpf(float(w))) for w in weights] for weights in both]
        affinity = mpmath.fsum(a * b for a, b in zip(*roots))
        hellinger = mpmath.fsum((a - b) ** 2 for a, b in zip(*roots)) / 2
    assert math.isclose(1 - affinity, hellinger, rel_tol=1e-9, abs_tol=1e-12)
