"""Oracles of docs/en/logits.md: SciPy's softmax, log-sum-exp and sigmoid, 50-digit arithmetic,
and slopes by the complex step.
"""

import mpmath
import numpy as np
from checks.claims import claim
from checks.distributions import distribution
from checks.formulas import holds
from checks.oracles import entropy, kl
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import expit, log_softmax, logsumexp, softmax


def logits(n=None, size=20.0):
    """An array of n logits (2 to 6 where n is not given) between -size and size."""
    sizes = st.just(n) if n else st.integers(2, 6)
    return sizes.flatmap(lambda n: st.lists(st.floats(-size, size), min_size=n, max_size=n)).map(
        np.array
    )


def label_and_logits(zeros):
    return st.integers(2, 6).flatmap(lambda n: st.tuples(distribution(n, zeros=zeros), logits(n)))


def exact_lse(z):
    with mpmath.workdps(50):
        return float(mpmath.log(mpmath.fsum(mpmath.exp(mpmath.mpf(float(each))) for each in z)))


@claim("logits-are-log-odds", over="numbers", by=["SciPy", "mpmath"])
@given(logits())
def test_logits_are_log_odds(z):
    """SciPy's softmax; with 50 digits, log-sum-exp."""
    Q = softmax(z)
    classes = range(len(z))
    for a in classes:
        holds(
            "logits-are-log-odds",
            over={"j": classes},
            z=z,
            Q=Q,
            lse=exact_lse,
            x=a,
            a=a,
            b=len(z) - 1 - a,
        )


@claim("shifted-log-sum-exp", over="numbers", by=["SciPy", "mpmath"])
@given(logits(), st.floats(-20, 20))
def test_shifted_log_sum_exp(z, m):
    """With 50 digits; and for logits far beyond what exp can take,
    SciPy's logsumexp and the bounds.
    """
    largest = {"max_j": lambda f: max(f(j) for j in range(len(z)))}
    holds(
        "shifted-log-sum-exp",
        over={"j": range(len(z))},
        z=z,
        lse=exact_lse,
        m=m,
        K=len(z),
        **largest,
    )
    far = 1000 + 50 * z
    assert np.isclose(logsumexp(far), exact_lse(far), rtol=1e-13)
    assert far.max() <= exact_lse(far) <= far.max() + np.log(len(z))


@claim("stable-binary-cross-entropy", over="numbers", by=["SciPy", "mpmath"])
@given(st.floats(-12, 12), st.floats(0, 1), st.floats(12, 400))
def test_stable_binary_cross_entropy(z, y, far):
    """SciPy's sigmoid, where 1 minus it keeps its digits;
    far out, both sides with as many digits as that takes.
    """
    holds("stable-binary-cross-entropy", z=z, y=y, sigma=expit)
    for each in (far, -far):
        with mpmath.workdps(60 + int(far / 2)):
            share, logit = mpmath.mpf(y), mpmath.mpf(each)
            sigmoid = 1 / (1 + mpmath.exp(-logit))
            left = -share * mpmath.log(sigmoid) - (1 - share) * mpmath.log(1 - sigmoid)
            right = max(logit, 0) - logit * share + mpmath.log(1 + mpmath.exp(-abs(logit)))
            assert mpmath.almosteq(left, right, 1e-40, 1e-40)


def slopes(function, z, h=1e-30):
    """The gradient by the complex step: exact but for rounding, since nothing is subtracted."""
    return np.array([function(z + 1j * h * row).imag / h for row in np.eye(len(z))])


def log_q(z):
    """Log-softmax of complex logits."""
    top = z.real.max()
    return z - top - np.log(np.sum(np.exp(z - top)))


def forward(P):
    return lambda z: -np.sum(P * log_q(z))  # the cross entropy; D(P||Q) is this less a constant


def reverse(P):
    return lambda z: np.sum(np.exp(log_q(z)) * (log_q(z) - np.log(P)))


def differences(function, z, h=1e-5):
    return np.array(
        [(function(z + h * row) - function(z - h * row)) / (2 * h) for row in np.eye(len(z))]
    )


@claim("gradient-is-q-minus-p", over="distributions, zeros included", by=["SciPy"])
@given(label_and_logits(zeros=True))
def test_gradient_is_q_minus_p(drawn):
    """The complex step; and central differences of SciPy's cross entropy."""
    P, z = drawn
    g = slopes(forward(P), z)
    for x in range(len(P)):
        holds("gradient-is-q-minus-p", P=P, Q=softmax(z), g=g, x=x)
    np.testing.assert_allclose(g, differences(lambda z: -np.dot(P, log_softmax(z)), z), atol=1e-7)


@claim("slopes-of-both-divergences", over="distributions without zeros", by=["SciPy"])
@given(label_and_logits(zeros=False))
def test_slopes_of_both_divergences(drawn):
    """The complex step; and central differences of SciPy's relative entropy, either way round."""
    P, z = drawn
    f, r = slopes(forward(P), z), slopes(reverse(P), z)
    for x in range(len(P)):
        holds("slopes-of-both-divergences", P=P, Q=softmax(z), f=f, r=r, x=x)
    near = z / 4  # differences of logits that keep the rounding of a difference small
    np.testing.assert_allclose(
        slopes(forward(P), near), differences(lambda z: kl(P, softmax(z)), near), atol=1e-7
    )
    np.testing.assert_allclose(
        slopes(reverse(P), near), differences(lambda z: kl(softmax(z), P), near), atol=1e-7
    )
    assert np.isclose(forward(P)(z + 0j).real, entropy(P) + kl(P, softmax(z)))
