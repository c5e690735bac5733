"""The claims of the page on surprise: quadrature, exact whole numbers, counting,
and random distributions.
"""

import math

import mpmath
import numpy as np
from checks.claims import claim, closed_form
from checks.distributions import distribution
from checks.formulas import holds
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad

PROBABILITY = st.floats(1e-6, 1)


@claim("surprise-between-two-numbers", over="numbers", by=["closed form", "mpmath", "quadrature"])
@given(PROBABILITY)
def test_surprise_between_two_numbers(p):
    """Another way: -log p as the area under 1/t by quadrature;
    and strictly between the bounds, with 50 digits, wherever p < 1;
    log t < t - 1 on both sides of 1.
    """
    holds("surprise-between-two-numbers", p=p)
    area = quad(lambda t: 1 / t, p, 1, limit=200)[0]
    assert math.isclose(area, closed_form(-math.log(p)), rel_tol=1e-7, abs_tol=1e-12)
    with mpmath.workdps(50):
        exact = mpmath.mpf(p)
        assert 1 - exact < -mpmath.log(exact) < 1 / exact - 1 or p == 1
        assert all(mpmath.log(t) < t - 1 for t in (exact, 1 / exact)) or p == 1


@claim("surprises-add", over="distributions, zeros included", by=["closed form"])
@given(st.integers(2, 5), st.integers(2, 5), st.data())
def test_surprises_add(rows, columns, data):
    """Random joint tables, zeros included; P(y | x) is counted anew among the outcomes that are
    left when x is known.
    """
    joint = data.draw(distribution(rows * columns)).reshape(rows, columns)

    def chance(x, *y):
        return joint[(int(x), *map(int, y))].sum()

    for x in range(rows):
        left = joint[x]
        if not left.sum():
            continue
        given_x = left / left.sum()
        for y in range(columns):
            holds(
                "surprises-add", P=chance, P_given=lambda y, x, row=given_x: row[int(y)], x=x, y=y
            )
    # independent: the outer product of the marginals
    p, q = joint.sum(1), joint.sum(0)
    for x, y in zip(*np.nonzero(np.outer(p, q))):
        apart = closed_form(-math.log(p[x]) - math.log(q[y]))
        assert math.isclose(-math.log(p[x] * q[y]), apart, abs_tol=1e-9)


@claim("only-the-logarithm", over="numbers", by=["closed form"])
@given(PROBABILITY, st.integers(1, 12), st.floats(0.1, 10))
def test_only_the_logarithm(p, n, unit):
    """Another way: which values of s(1/k), with s(1/2) = 1,
    keep the order of all products 2^a k^b? Only those around log2 k, by whole numbers.
    """
    m = 0
    while 2 ** (m + 1) <= 1 / p**n:
        m += 1
    holds("only-the-logarithm", s=lambda p: -unit * math.log(p), p=p, n=n, m=m)
    k = 3 + n
    low, high = 0, math.inf
    for b in range(1, 200):
        a = (k**b).bit_length() - 1  # 2^a <= k^b < 2^(a + 1): s must not turn this order round
        low, high = max(low, a / b), min(high, (a + 1) / b)
    assert low <= closed_form(math.log2(k)) <= high
    assert high - low < 0.01


@claim("soon-found", over="distributions, zeros included")
@given(distribution(), st.randoms())
def test_soon_found(P, shuffle):
    """Another way: no n outcomes have probability above 1/n each, counted over all places;
    ties are broken at random.
    """
    order = list(range(len(P)))
    shuffle.shuffle(order)
    order.sort(key=lambda x: -P[x])
    place = np.empty(len(P))
    place[order] = np.arange(1, len(P) + 1)
    for x in np.flatnonzero(P):
        holds("soon-found", P=P, r=place, x=int(x))
        assert place[x] <= np.sum(P[x] <= P) <= math.floor(1 / P[x] + 1e-9)
