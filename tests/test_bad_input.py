"""What a page hands to the reader takes bad input as the page says.

It gives the right limit, or raises a ValueError in words. Handed are the functions of the snippets
that refuse something, or whose docstring promises what bad input gives; the others only serve the
program around them. Each is taken from its snippet's own source and needs a line in one of the
tables below.
"""

import ast
import contextlib
import io
import math
import re
import warnings
from functools import cache

import mpmath
import numpy as np
import pytest
from checks import libraries
from checks.pages import SNIPPETS
from checks.texts import program

pytestmark = pytest.mark.faults("functions")

PROMISE = re.compile(r"\binf|\bValueError\b|\braises?\b|\brefuse", re.IGNORECASE)
NAN, INF, TINY, SUBNORMAL = math.nan, math.inf, 1e-300, 5e-324

# Functions of two distributions, and what an outcome with p > 0 and q > 0 adds.
OF_TWO = {
    "cross-entropy/careful.py cross_entropy": lambda p, q, log: -p * log(q),
    "kl-divergence/checked.py kl_divergence": lambda p, q, log: p * (log(p) - log(q)),
}
# Functions of one distribution p, and what an outcome with p > 0 adds.
OF_ONE = {
    "entropy/careful.py entropy": lambda p, log: -p * log(p),
}
# Functions of anything else: [(arguments, the result, or words of the ValueError's message)].
OF_OTHERS = {
    "estimating/log-probs.py kl_from_samples": [
        (([-1.0, -2.0], [-1.0, -2.0]), (0.0, 0.0, 1.0)),
        (
            (np.log([0.5, 0.5]), np.log([0.7, 0.3])),
            (0.08717669357238886, 0.023648930193601807, 1.0),
        ),
        (
            ([-1, -1], [-2, 0]),
            (
                (math.e + 1 / math.e) / 2 - 1,
                abs(math.e - 2 - 1 / math.e) / 2,
                (math.e + 1 / math.e) / 2,
            ),
        ),
        (([-1.0, -1.0], [-1.0, -INF]), (INF, INF, 0.5)),
        (
            ([-20.6, 0.0], [0.0, 0.0]),
            ((math.exp(20.6) - 21.6) / 2, (math.exp(20.6) - 21.6) / 2, (math.exp(20.6) + 1) / 2),
        ),
        (([-20.7, 0.0], [0.0, 0.0]), "not samples of Q"),
        (([-20.7, 0.0], [0.0, -INF]), "not samples of Q"),
        (([-800.0, -1.0], [-1.0, -1.0]), "not samples of Q"),
        (([-1.0, -1.0], [-1.0]), r"\(2,\).*\(1,\)"),
        (([[-1.0, -1.0]], [[-1.0, -1.0]]), r"\(1, 2\)"),
        ((-1.0, -1.0), r"\(\)"),
        (([], []), "at least 2"),
        (([-1.0], [-1.0]), "at least 2"),
        (([-1.0, -INF], [-1.0, -1.0]), "finite log Q"),
        (([-1.0, NAN], [-1.0, -1.0]), "finite log Q"),
        (([-1.0, INF], [-1.0, -1.0]), "finite log Q"),
        (([-1.0, -1.0], [-1.0, NAN]), "NaN"),
        (([-1.0, -1.0], [-1.0, INF]), "inf"),
    ],
    "from-samples/gaussians.py kl_gaussians": [
        (([0.0], [[1.0]], [0.0], [[1.0]]), 0.0),
        (([1], [[1]], [0], [[4]]), (math.log(4) + 2 / 4 - 1) / 2),
        (([0, 0], [[2, 1], [1, 2]], [0, 0], [[2, 1], [1, 2]]), 0.0),
        (([0, 0], [[4, 0], [0, 1]], [0, 0], [[2, 1], [1, 2]]), 2 / 3 - math.log(4 / 3) / 2),
        (([0, 0], np.eye(2) * 1e-250, [0, 0], np.eye(2) * 1e-250), 0.0),
        (([0, 0], [[1, 0.9], [0, 1]], [0, 0], np.eye(2)), "S_p is not symmetric"),
        (([0, 0], np.eye(2), [0, 0], [[1, 0.9], [0, 1]]), "S_q is not symmetric"),
        (([0, 0], [[1, 2], [2, 1]], [0, 0], np.eye(2)), "not positive definite"),
        (([0, 0], np.eye(2), [0, 0], [[1, 1], [1, 1]]), "not positive definite"),
        (([0, 0], np.eye(3), [0, 0], np.eye(2)), r"S_p has the shape \(3, 3\).*\(2,\), \(2,\)"),
        (([0, 0], np.eye(2), [0, 0, 0], np.eye(3)), r"\(2, 2\).*\(2,\), \(3,\)"),
        ((0, 1, 0, 1), "0-dimensional"),
        (([0, NAN], np.eye(2), [0, 0], np.eye(2)), "S_p or a mean has NaN"),
        (([0, 0], np.eye(2), [0, INF], np.eye(2)), "S_p or a mean has NaN"),
        (([0, 0], [[1, NAN], [NAN, 1]], [0, 0], np.eye(2)), "S_p or a mean has NaN"),
        (([0, 0], np.eye(2), [0, 0], [[INF, 0], [0, 1]]), "S_q or a mean has NaN"),
    ],
    "surprise/careful.py surprise": [
        *[
            ((p,), bits)
            for p, bits in [
                (1, 0),
                (True, 0),
                (0.5, 1),
                (np.float32(0.25), 2),
                (SUBNORMAL, 1074),
                (TINY, 300 * math.log2(10)),
            ]
        ],
        *[((p,), INF) for p in (0, -0.0, False)],
        *[((p,), "not a probability") for p in (1.5, 1 + 1e-12, -0.5, -SUBNORMAL, NAN, INF, -INF)],
    ],
    "divergences/checked.py jsd": [
        (([0.7, 0.3], [0.7, 0.3]), 0),
        (([1 / 3] * 3, [1 / 3] * 3), 0),
        (([1, 0], [0, 1]), math.log(2)),
        (([0.5, 0.5, 0, 0], [0, 0, 0.25, 0.75]), math.log(2)),
        (([1], [1]), 0),
        (([1, 0], [0.5, 0.5]), 0.75 * math.log(4 / 3)),
        (([0.5, 0.5], [1, 0]), 0.75 * math.log(4 / 3)),
        (([0.5, 0.5, 0], [0, 0.5, 0.5]), math.log(2) / 2),
        (([True, False], (0.5, 0.5)), 0.75 * math.log(4 / 3)),
        ((np.array([1, 0], np.int8), np.array([0, 1], np.uint64)), math.log(2)),
        ((np.float32([0.25, 0.75]), np.float32([0.75, 0.25])), 0.75 * math.log(3) - math.log(2)),
        ((np.float32([1, 1e-45]), np.float32([0, 1])), math.log(2)),
        (([1, TINY], [1, 0]), 0),
        (([1, TINY], [TINY, 1]), math.log(2)),
        (([1, SUBNORMAL], [0, 1]), math.log(2)),
        (([SUBNORMAL, 1], [1, SUBNORMAL]), math.log(2)),
        (([1, -0.0], [-0.0, 1]), math.log(2)),
        (([0.7, 0.3], [0.5, 0.25, 0.25]), r"\(2,\).*\(3,\)"),
        (([0.5, 0.5], [1]), r"\(2,\).*\(1,\)"),
        (([], []), "p sums to 0"),
        ((1, 1), r"\(\)"),
        (([[0.5, 0.5]], [[0.5, 0.5]]), r"\(1, 2\)"),
        (([1.2, -0.2], [0.5, 0.5]), "p has a negative"),
        (([0.5, 0.5], [1, -SUBNORMAL]), "q has a negative"),
        (([0.5, NAN], [0.5, 0.5]), "p .*NaN"),
        (([1, 0], [1, NAN]), "q .*NaN"),
        (([INF, 0], [0.5, 0.5]), "p sums to inf"),
        (([7, 3], [0.5, 0.5]), "p sums to 10"),
        (([0.5, 0.5], [50, 50]), "q sums to 100"),
        (([0.5, 0.49], [0.5, 0.5]), r"p sums to 0\.99"),
        (([0, 0], [0.5, 0.5]), "p sums to 0"),
    ],
    "which-one/drift.py psi": [
        (([0.7, 0.3], [0.7, 0.3]), 0.0),
        (([0.7, 0.3], [0.5, 0.5]), 0.2 * math.log(7 / 3)),
        (([1], [1]), 0.0),
        (((0.5, 0.5, 0), (0.25, 0.75, 0)), 0.25 * math.log(3)),
        ((np.float32([0.75, 0.25]), [0.5, 0.5]), 0.25 * math.log(3)),
        (([1, TINY], [1, 1e-200]), 1e-200 * 100 * math.log(10)),
        (([0.5, 0.5, 0], [0.25, 0.25, 0.5]), INF),
        (([0.25, 0.25, 0.5], [0.5, 0.5, 0]), INF),
        (([1, 0], [0, 1]), INF),
        (([0.5, 0.5], [0.5, 0.25, 0.25]), r"\(2,\).*\(3,\)"),
        (([[0.5, 0.5]], [[0.5, 0.5]]), r"\(1, 2\)"),
        ((1, 1), r"\(\)"),
        (([], []), "p sums to 0"),
        (([1.2, -0.2], [0.5, 0.5]), "p has a negative"),
        (([0.5, 0.5], [0.5, NAN]), "q .*NaN"),
        (([5, 5], [0.5, 0.5]), "p sums to 10"),
        (([0.5, 0.5], [50, 50]), "q sums to 100"),
        (([INF, 0], [0.5, 0.5]), "p sums to inf"),
    ],
    "logits/log-softmax.py log_softmax": [
        (([0, 0],), [-math.log(2)] * 2),
        (([2.0, 1.0, 0.1],), [-0.4170300162778335, -1.4170300162778335, -2.3170300162778337]),
        (([5],), [0]),
        (([True, False],), [-0.3132616875182228, -1.3132616875182228]),
        (
            (np.float32([1000, 999, 998]),),
            [-0.4076059644443803, -1.4076059644443804, -2.40760596444438],
        ),
        (([1e308, 1e308],), [-math.log(2)] * 2),
        (([-1e308, -1e308],), [-math.log(2)] * 2),
        (([1e308, -1e308],), [0, -INF]),
        (([0, -1000],), [0, -1000]),
        (([0, 0, -INF],), [-math.log(2), -math.log(2), -INF]),
        (([3, -INF],), [0, -INF]),
        ((np.zeros(100_000),), np.full(100_000, -math.log(100_000))),
        (([[0, 0], [1000, 0]],), [[-math.log(2)] * 2, [0, -1000]]),
        ((np.zeros((2, 3, 4)),), np.full((2, 3, 4), -math.log(4))),
        ((np.zeros((0, 3)),), np.zeros((0, 3))),
        (([1, NAN],), "NaN"),
        (([[0, 0], [0, NAN]],), "NaN"),
        (([1, INF],), "inf"),
        (([-INF, -INF],), "-inf alone"),
        (([NAN, -INF],), "NaN"),
        (([INF, NAN],), "NaN"),
        ((3.0,), r"a row of logits, got shape \(\)"),
        (([],), r"a row of logits, got shape \(0,\)"),
        ((np.zeros((2, 0)),), r"got shape \(2, 0\)"),
        (([[0, 1], [2]],), "inhomogeneous"),
        ((["a", "b"],), "could not convert"),
    ],
    "logits/bce-with-logits.py bce_with_logits": [
        ((0.0, 1), math.log(2)),
        (([2.0, 2.0], [1, 0]), [0.1269280110429725, 2.1269280110429727]),
        (([40.0, -40.0], [0, 0]), [40, 4.248354255291589e-18]),
        (([1000, -1000], [0, 1]), [1000, 1000]),
        (([1000, -1000], [1, 0]), [0, 0]),
        (([1e308, -1e308], [0, 1]), [1e308, 1e308]),
        (([1e308, -1e308], [1, 0]), [0, 0]),
        (([SUBNORMAL, -SUBNORMAL], [0, 1]), [math.log(2)] * 2),
        (([0, 0], [0.25, True]), [math.log(2)] * 2),
        ((np.float32([2, 2]), np.int8([1, 0])), [0.1269280110429725, 2.1269280110429727]),
        (([[2.0], [2.0]], [[1], [0]]), [[0.1269280110429725], [2.1269280110429727]]),
        (([], []), []),
        (([[2.0], [-1.0]], [1, 0]), r"\(2, 1\) logits, but \(2,\) labels"),
        (([2.0, -1.0], 1), r"\(2,\) logits, but \(\) labels"),
        (([2.0], [1, 0]), r"\(1,\) logits, but \(2,\) labels"),
        (([NAN], [1]), "logit is NaN"),
        (([INF], [1]), "infinite"),
        (([0.0, -INF], [1, 0]), "infinite"),
        (([2.0], [2]), r"label lies outside of \[0, 1\]"),
        (([2.0], [-1]), "label lies outside"),
        (([2.0], [1 + 1e-15]), "label lies outside"),
        (([2.0, 0.0], [1, -SUBNORMAL]), "label lies outside"),
        (([2.0], [NAN]), "label lies outside"),
        (([2.0], [INF]), "label lies outside"),
        (([NAN], [2]), "logit is NaN"),
    ],
}
HANDED = {**OF_TWO, **OF_ONE, **OF_OTHERS}

MANY = 100_000
GENERATOR = np.random.default_rng(0)
RANDOM, OTHER = (weights / weights.sum() for weights in GENERATOR.exponential(size=(2, MANY)))
SPARSE = np.where(np.arange(MANY) % 2, 2 / MANY, 0)  # every other outcome never happens
TO_NOTHING = np.geomspace(1, SUBNORMAL, MANY) / np.geomspace(1, SUBNORMAL, MANY).sum()

# Two rows of weights, and what is wrong with them: words of the message, or nothing.
PAIRS = {
    "both positive": ([0.7, 0.3], [0.5, 0.5], None),
    "equal": ([0.7, 0.3], [0.7, 0.3], None),
    "zero in p": ([0.5, 0.5, 0], [0.25, 0.25, 0.5], None),
    "zero in q": ([0.25, 0.25, 0.5], [0.5, 0.5, 0], None),
    "zero in both": ([0.7, 0.3, 0], [0.5, 0.5, 0], None),
    "negative zeros": ([1, -0.0, -0.0], [0.5, 0.5, -0.0], None),
    "negative zero in q": ([0.5, 0.5], [1, -0.0], None),
    "nothing in common": ([1, 0], [0, 1], None),
    "one outcome": ([1], [1], None),
    "integers": ([1, 0], [1, 0], None),
    "integers in p": ([0, 1], [0.25, 0.75], None),
    "booleans": ([True, False], [0.5, 0.5], None),
    "tuples": ((0.7, 0.3), (0.5, 0.5), None),
    "arrays": (np.array([0.7, 0.3]), np.array([0.5, 0.5]), None),
    "arrays of integers": (np.array([1, 0], np.int8), np.array([1, 0], np.uint64), None),
    "float32": (np.float32([0.7, 0.2, 0.1]), np.float32([0.1, 0.2, 0.7]), None),
    "float32 and float64": (np.float32([0.7, 0.3]), [0.7, 0.3], None),
    "float32, tiny": (np.float32([1, 1e-45]), np.float32([1e-45, 1]), None),
    "float16": (np.float16([0.25, 0.75]), np.float16([0.5, 0.5]), None),
    "a view": (np.array([0.7, 9, 0.3, 9])[::2], np.array([0.5, 0.5])[::-1], None),
    "1e-300 in p": ([1, TINY], [0.5, 0.5], None),
    "1e-300 in q": ([0.5, 0.5], [1, TINY], None),
    "1e-300 in both": ([TINY, 1], [1, TINY], None),
    "subnormal in p": ([1, SUBNORMAL], [0.5, 0.5], None),
    "subnormal in q": ([0.5, 0.5], [1, SUBNORMAL], None),
    "subnormal in both": ([SUBNORMAL, 1], [1, SUBNORMAL], None),
    "subnormal under 1e-300": ([1, TINY], [1, SUBNORMAL], None),
    "1e-300 denied": ([1, TINY], [1, 0], None),
    "subnormal denied": ([1, SUBNORMAL], [1, 0], None),
    "100,000 equal outcomes": (np.full(MANY, 1 / MANY), RANDOM, None),
    "100,000 outcomes": (RANDOM, OTHER, None),
    "100,000 outcomes, half of them never": (SPARSE, OTHER, None),
    "100,000 outcomes, half of them denied": (OTHER, SPARSE, None),
    "100,000 outcomes down to nothing": (RANDOM, TO_NOTHING, None),
    "100,000 outcomes in float32": (RANDOM.astype("float32"), OTHER.astype("float32"), None),
    "a third to seven places": ([0.3333333] * 3, [0.5, 0.25, 0.25], None),
    "lengths": ([0.5, 0.5], [0.5, 0.25, 0.25], r"\(2,\).*\(3,\)"),
    "one weight for all": ([0.5, 0.5], [1], r"\(2,\).*\(1,\)"),
    "empty": ([], [], "p sums to 0"),
    "empty q": ([1], [], r"\(1,\).*\(0,\)"),
    "two rows": ([[0.5, 0.5]], [[0.5, 0.5]], r"\(1, 2\)"),
    "two-dimensional q": ([0.5, 0.5], [[0.5, 0.5]], r"\(2,\).*\(1, 2\)"),
    "numbers": (1, 1, r"\(\)"),
    "negative p": ([1.2, -0.2], [0.5, 0.5], "p has a negative"),
    "negative q": ([0.5, 0.5], [1.2, -0.2], "q has a negative"),
    "hardly negative": ([1 + TINY, -TINY], [0.5, 0.5], "p has a negative"),
    "negative where q says never": ([0.5, 0.5], [1, -SUBNORMAL], "q has a negative"),
    "NaN in p": ([0.5, NAN], [0.5, 0.5], "p .*NaN"),
    "NaN in q": ([0.5, 0.5], [0.5, NAN], "q .*NaN"),
    "NaN that p never meets": ([1, 0], [1, NAN], "q .*NaN"),
    "inf in p": ([INF, 0], [0.5, 0.5], "p sums to inf"),
    "inf in q": ([0.5, 0.5], [0.5, INF], "q sums to inf"),
    "-inf": ([0.5, 0.5], [INF, -INF], "q has a negative"),
    "counts in p": ([5, 5], [0.5, 0.5], "p sums to 10"),
    "counts in q": ([0.5, 0.5], [1, 1], "q sums to 2"),
    "percentages": ([70, 30], [50, 50], "p sums to 100"),
    "nothing at all": ([0, 0], [0.5, 0.5], "p sums to 0"),
    "too little": ([0.5, 0.49], [0.5, 0.5], r"p sums to 0\.99"),
    "a third to six places": ([0.333333] * 3, [0.5, 0.25, 0.25], r"p sums to 0\.999999"),
    "hardly too much": ([0.5, 0.5], [0.5, 0.500002], r"q sums to 1\.000002"),
}

# What each function of distributions adds for an outcome with p > 0 and q > 0: these take what a
# model's softmax gives.
OF_SOFTMAX = {
    **OF_TWO,
    **{name: lambda p, q, log, share=share: share(p, log) for name, share in OF_ONE.items()},
    "divergences/checked.py jsd": lambda p, q, log: (
        (p * log(2 * p / (p + q)) + q * log(2 * q / (p + q))) / 2
    ),
    "which-one/drift.py psi": lambda p, q, log: (p - q) * (log(p) - log(q)),
}


def softmax(logits):
    """As the plainest kernel has it: all in the logits' own type, summed up from left to right."""
    weights = np.exp(logits - logits.max())
    return weights / np.cumsum(weights)[-1]


def normal(size, dtype="float32"):
    return np.random.default_rng(1).normal(size=size).astype(dtype)


def tail(size, top=1, dtype="float32"):
    """Logits of one likely outcome and of all others alike.

    Nothing is as unkind to a sum, for every rounding goes the same way.
    """
    return np.array([top] + [0] * (size - 1), dtype)


def of_torch(logits, dtype):
    import torch

    return torch.softmax(torch.from_numpy(logits).to(getattr(torch, dtype)), 0)


def of_ml_dtypes(weights):
    """The numbers of a bfloat16 softmax as JAX hands them to NumPy."""
    import ml_dtypes

    return weights.astype(ml_dtypes.bfloat16)


# Softmaxes whose sum is off by no more than rounding explains: how each is made, and by how much at
# least its sum is off.
ROUNDED = {
    "float32, 151,936 outcomes": (lambda: softmax(3 * normal(151_936)), 1e-4),
    "float32, 262,144 outcomes": (lambda: softmax(3 * normal(262_144)), 1e-4),
    "float32, 100 outcomes, one likely": (lambda: softmax(tail(100, 3.3)), 0),
    "float32, 50,257 outcomes, one likely": (lambda: softmax(tail(50_257, 1.99)), 1e-4),
    "float32, 151,936 outcomes, one likely": (lambda: softmax(tail(151_936, 1.99)), 1e-4),
    "float32, 262,144 outcomes, one likely": (lambda: softmax(tail(262_144, 1.99)), 1e-4),
    "float16, 10 outcomes": (lambda: softmax(normal(10, "float16")), 1e-5),
    "float16, 1,000 outcomes": (
        lambda: softmax(normal(1000).astype("float64")).astype("float16"),
        1e-6,
    ),
    "bfloat16, three thirds": (lambda: of_ml_dtypes(np.full(3, 1 / 3)), 1e-3),
    "bfloat16, 1,000 outcomes": (lambda: of_ml_dtypes(softmax(3 * normal(1000))), 1e-5),
    "bfloat16, 50,000 outcomes": (lambda: of_ml_dtypes(softmax(3 * normal(50_000))), 1e-5),
    "torch, float32, 32,000 outcomes, one likely": (
        lambda: of_torch(tail(32_000, 2.3), "float32"),
        1e-5,
    ),
    "torch, float32, 151,936 outcomes": (lambda: of_torch(3 * normal(151_936), "float32"), 1e-6),
    "torch, float32, 262,144 outcomes": (lambda: of_torch(3 * normal(262_144), "float32"), 1e-6),
    "torch, float16, 1,000 outcomes": (lambda: of_torch(2 * normal(1000), "float16"), 1e-6),
    "torch, bfloat16 in float64, divided by its sum": (
        lambda: (weights := of_torch(3 * normal(1000), "bfloat16").double()) / weights.sum(),
        0,
    ),
}

# What rounding does not explain: how it is made, and words of the message.
NONSENSE = {
    "float32, 0.999": (lambda: np.float32([0.5, 0.499]), r"sums to 0\.999"),
    "float32, 1,000 outcomes, 0.999": (
        lambda: softmax(normal(1000)) * np.float32(0.999),
        r"sums to 0\.99",
    ),
    "float32, 151,936 outcomes, a tenth missing": (
        lambda: softmax(normal(151_936)) * np.float32(0.9),
        r"sums to 0\.(89|90)",
    ),
    "float32, 151,936 outcomes, the likely one left out": (
        lambda: softmax(tail(151_936, 9.5))[1:],
        r"sums to 0\.9",
    ),
    "float32, 151,936 logits": (lambda: normal(151_936), "negative"),
    "float32, 151,936 log-probabilities": (lambda: np.log(softmax(normal(151_936))), "negative"),
    "float32, 151,936 weights without their sum": (lambda: np.exp(normal(151_936)), "sums to"),
    "float32, percentages": (lambda: np.float32([70, 30]), "sums to 100"),
    "float32, NaN among many": (
        lambda: np.where(np.arange(151_936) == 7, np.float32(NAN), softmax(normal(151_936))),
        "NaN",
    ),
    "float32 cast to float64, 151,936 outcomes": (
        lambda: softmax(3 * normal(151_936)).astype(float),
        "sums to",
    ),
    "float64, 151,936 outcomes, a hundred-thousandth too much": (
        lambda: softmax(normal(151_936, float)) * 1.00001,
        r"sums to 1\.00001",
    ),
    "float64, a list of 0.999": (lambda: [0.5, 0.499], r"sums to 0\.999"),
    "float16, 0.99": (lambda: np.float16([0.5, 0.49]), r"sums to 0\.9899"),
    "float16, counts": (lambda: np.float16([7, 3]), "sums to 10"),
    "bytes, counts": (lambda: np.uint8([1, 1]), "sums to 2"),
    "booleans, two of 100,000": (lambda: np.arange(100_000) < 2, "sums to 2"),
    "bfloat16, 0.98": (lambda: of_ml_dtypes(np.array([0.5, 0.48])), r"sums to 0\.98"),
    "bfloat16, 50,000 outcomes, 0.9": (
        lambda: of_ml_dtypes(0.9 * softmax(3 * normal(50_000))),
        r"sums to 0\.9",
    ),
    "bfloat16, counts": (lambda: of_ml_dtypes(np.array([7, 3])), "sums to 10"),
}

# Those of them that say something about p alone.
SINGLES = {
    case: (p, wrong)
    for case, (p, q, wrong) in PAIRS.items()
    if wrong is None or wrong.startswith("p ") or np.ndim(p) != 1
}


def promises(function):
    return PROMISE.search(ast.get_docstring(function) or "") or any(
        isinstance(node, ast.Raise) for node in ast.walk(function)
    )


@cache
def handed():
    """The functions of all snippets that a reader may take: {"page/program.py name": file}."""
    return {
        f"{path.relative_to(SNIPPETS).as_posix()} {node.name}": path
        for path in sorted(SNIPPETS.glob("*/*.py"))
        if not program(path).problem  # which its own test says (test_records.py)
        for node in ast.walk(ast.parse(program(path).text))
        if isinstance(node, ast.FunctionDef) and promises(node)
    }


@pytest.fixture(scope="module")
def load():
    """A function as its snippet defines it; the snippet runs once."""
    programs = {}

    def load(name):
        if problem := program(SNIPPETS / name.split()[0]).problem:
            pytest.skip(problem)  # once is enough: the program's own test fails (test_records.py)
        path = handed()[name]
        if path not in programs:
            programs[path] = {"__name__": "__main__"}
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(path.read_text(encoding="utf-8"), path, "exec"), programs[path])
        return programs[path][name.split()[1]]

    return load


def limit(share, p, q):
    """What the two rows give, where 0 log 0 is 0 and q = 0 under p > 0 is infinite.

    In 50 digits; of very many weights in a sum that rounds once.
    """
    p, q = np.asarray(p, float), np.asarray(q, float)
    p, q = p[p != 0], q[p != 0]
    if not q.all():
        return INF
    if len(p) > 1000:
        return math.fsum(share(p, q, log_of_each).tolist())
    with mpmath.workdps(50):
        pairs = zip(map(mpmath.mpf, p.tolist()), map(mpmath.mpf, q.tolist()))
        return float(mpmath.fsum(share(a, b, mpmath.log) for a, b in pairs))


def log_of_each(weights):
    """By the C library, where the functions that are tried take NumPy's."""
    return np.array(list(map(math.log, weights.tolist())))


def test_every_handed_function_is_tried():
    tried = {
        name
        for name in HANDED
        if not (
            (SNIPPETS / name.split()[0]).exists() and program(SNIPPETS / name.split()[0]).problem
        )
    }
    assert set(handed()) == tried, (
        "tests/test_bad_input.py: give these a line in OF_TWO, OF_ONE or OF_OTHERS: "
        f"{sorted(set(handed()) - tried)}; and remove these, which no snippet defines any more: "
        f"{sorted(tried - set(handed()))}"
    )


def refuses_or_returns(function, arguments, wrong, where):
    """The result, or nothing where the function has to refuse the arguments in these words.

    It leaves them as they were.
    """
    before = repr(arguments)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a reader would see them
        if wrong:
            with pytest.raises(ValueError) as refused:
                function(*arguments)
            assert re.search(wrong, str(refused.value)), (
                f"{where}: the message says {str(refused.value)!r}, which does not tell what is "
                f"wrong ({wrong})"
            )
            return None
        result = function(*arguments)
    assert repr(arguments) == before, f"{where}: the function changed what it was given"
    return result


def is_limit(result, expected, where):
    assert isinstance(result, float), f"{where}: {result!r} is not a number"
    assert result == expected or math.isclose(result, expected, rel_tol=1e-12, abs_tol=1e-15), (
        f"{where}: expected {expected!r}, got {result!r}"
    )
    assert result or math.copysign(1, result) > 0, f"{where}: gives -0.0"


def place(name, case):
    return f"snippets/{name.split()[0]}: {case}"


@pytest.mark.parametrize("case", PAIRS)
@pytest.mark.parametrize("name", OF_TWO)
def test_two_distributions(name, case, load):
    p, q, wrong = PAIRS[case]
    result = refuses_or_returns(load(name), (p, q), wrong, place(name, case))
    if not wrong:
        is_limit(result, limit(OF_TWO[name], p, q), place(name, case))


@pytest.mark.parametrize("case", SINGLES)
@pytest.mark.parametrize("name", OF_ONE)
def test_one_distribution(name, case, load):
    p, wrong = SINGLES[case]
    result = refuses_or_returns(load(name), (p,), wrong, place(name, case))
    if not wrong:
        is_limit(
            result,
            limit(lambda p, q, log: OF_ONE[name](p, log), p, np.ones(len(p))),
            place(name, case),
        )


def each_of(cases):
    """The cases, and those whose weights take a library marked so."""
    taken = pytest.mark.libraries
    return pytest.mark.parametrize(
        "case", [pytest.param(case, marks=[taken] if library(case) else []) for case in cases]
    )


def library(case):
    return {"torch": "torch", "bfloat16": "ml_dtypes"}.get(case.partition(",")[0])


def weights_of(case, made):
    """The weights; where they take a library that is not installed, the test is skipped."""
    libraries.need(f"import {library(case)}" if library(case) else "")
    return made()


@each_of(ROUNDED)
@pytest.mark.parametrize("name", OF_SOFTMAX)
def test_a_softmax_as_rounding_leaves_it(name, case, load):
    made, off = ROUNDED[case]
    p = weights_of(case, made)
    q = np.random.default_rng(2).dirichlet(np.full(len(p), 5.0))
    assert abs(np.asarray(p, float).sum() - 1) >= off, (
        f"{case}: this case is tamer than it is meant to be"
    )
    arguments = (p,) if name in OF_ONE else (p, q)
    is_limit(
        refuses_or_returns(load(name), arguments, None, place(name, case)),
        limit(OF_SOFTMAX[name], p, q),
        place(name, case),
    )


@each_of(NONSENSE)
@pytest.mark.parametrize("name", OF_SOFTMAX)
def test_nonsense_in_every_type(name, case, load):
    made, wrong = NONSENSE[case]
    p = weights_of(case, made)
    q = np.full(len(p), 1 / len(p))
    arguments = [((p,), "p ")] if name in OF_ONE else [((p, q), "p "), ((q, p), "q ")]
    for each, which in arguments:
        refuses_or_returns(load(name), each, f"{which}.*{wrong}", place(name, case))


@pytest.mark.libraries
@pytest.mark.parametrize("name", OF_SOFTMAX)
def test_bfloat16_of_torch_is_refused_by_torch(name, load):
    """As the pages say: NumPy has no such type.

    So the reader casts and divides by the sum, or casts the logits.
    """
    libraries.need("import torch")
    p = of_torch(3 * normal(1000), "bfloat16")
    with pytest.raises(TypeError, match="BFloat16"):
        load(name)(*[p] * (1 if name in OF_ONE else 2))
    with pytest.raises(ValueError, match="p sums to"):
        load(name)(*[p.float()] * (1 if name in OF_ONE else 2))


@pytest.mark.parametrize(
    ("name", "case"),
    [(name, case) for name, cases in OF_OTHERS.items() for case in range(len(cases))],
)
def test_other_input(name, case, load):
    arguments, expected = OF_OTHERS[name][case]
    where = place(name, f"case {case}, {arguments}")
    wrong = expected if isinstance(expected, str) else None
    result = refuses_or_returns(load(name), arguments, wrong, where)
    if not wrong:
        np.testing.assert_allclose(result, expected, rtol=1e-12, atol=1e-15, err_msg=where)
