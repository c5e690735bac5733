"""Oracles of docs/en/slopes-of-estimates.md: slopes in 40 digits, by numerical differentiation."""

import mpmath
import numpy as np
from checks.claims import claim
from checks.distributions import moved, shares, with_slope
from checks.formulas import holds
from hypothesis import given


@claim("slopes-of-the-estimators", over="distributions without zeros", by=["mpmath"])
@given(with_slope(1))
def test_slopes_of_the_estimators(drawn):
    """Another way: all slopes by mpmath's numerical differentiation,
    along a random direction of softmax logits.
    """
    P, logits, direction = drawn
    with mpmath.workdps(40):
        p, model = shares(P), moved(logits, direction)

        def at(f):
            """f(log r) of each outcome, and its slope with the outcome held still."""
            value = [
                lambda theta, x=x: f(mpmath.log(p[x] / model(theta)[x])) for x in range(len(p))
            ]
            return np.array([float(v(0)) for v in value]), np.array(
                [float(mpmath.diff(v, 0)) for v in value]
            )

        k_1, g_1 = at(lambda z: -z)
        _, g_2 = at(lambda z: z**2 / 2)
        k_3, g_3 = at(lambda z: mpmath.exp(z) - 1 - z)
        R = float(
            mpmath.diff(
                lambda t: mpmath.fsum(q * mpmath.log(q / a) for q, a in zip(model(t), p)), 0
            )
        )
        F = float(
            mpmath.diff(
                lambda t: mpmath.fsum(a * mpmath.log(a / q) for q, a in zip(model(t), p)), 0
            )
        )
        Q = np.array([float(q) for q in model(0)])
        s = np.array(
            [float(mpmath.diff(lambda t, x=x: mpmath.log(model(t)[x]), 0)) for x in range(len(p))]
        )
    holds(
        "slopes-of-the-estimators",
        P=P,
        Q=Q,
        k_1=k_1,
        k_3=k_3,
        g_1=g_1,
        g_2=g_2,
        g_3=g_3,
        s=s,
        R=R,
        F=F,
    )


@claim("ratio-with-gradient", over="distributions without zeros", by=["mpmath"])
@given(with_slope(2))
def test_ratio_with_gradient(drawn):
    """Another way: the products w k_i differentiated as they stand, by mpmath,
    B being any distribution; R and F from the two divergences.
    """
    P, B, logits, direction = drawn
    with mpmath.workdps(40):
        p, b, model = shares(P), shares(B), moved(logits, direction)

        def slopes(f):
            """The slope of f(q, p, b) in theta, for each outcome."""
            return np.array(
                [
                    float(mpmath.diff(lambda t, x=x: f(model(t)[x], p[x], b[x]), 0))
                    for x in range(len(p))
                ]
            )

        def k3(q, p):
            return p / q - 1 - mpmath.log(p / q)

        Q = np.array([float(q) for q in model(0)])
        numbers = {
            "g_2": slopes(lambda q, p, b: mpmath.log(p / q) ** 2 / 2),
            "g_3": slopes(lambda q, p, b: k3(q, p)),
            "G_1": slopes(lambda q, p, b: -q / b * mpmath.log(p / q)),
            "G_3": slopes(lambda q, p, b: q / b * k3(q, p)),
            "R": float(
                mpmath.diff(
                    lambda t: mpmath.fsum(q * mpmath.log(q / a) for q, a in zip(model(t), p)), 0
                )
            ),
            "F": float(
                mpmath.diff(
                    lambda t: mpmath.fsum(a * mpmath.log(a / q) for q, a in zip(model(t), p)), 0
                )
            ),
        }
    holds("ratio-with-gradient", P=P, Q=Q, B=B, w=Q / B, **numbers)
