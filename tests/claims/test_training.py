"""Oracles of docs/en/training.md: steps along measured slopes, eigenvalues of the step's matrix."""

import cmath

import mpmath
import numpy as np
import pytest
from checks.claims import claim
from checks.formulas import holds
from hypothesis import assume, given
from hypothesis import strategies as st

numbers = st.floats(-3, 3)
steps = st.floats(0.01, 1.5)


def as_names(now, **names):
    """{"x_t": ..., "x_t+1": ...} for the formula's x_t and x_{t+1}."""
    return {
        f"{name}_{when}": value
        for name, pair in names.items()
        for when, value in zip(("t", "t+1"), pair)
    } | now


@claim("simultaneous-steps-lead-away", over="numbers", by=["mpmath"])
@given(numbers, numbers, steps)
def test_simultaneous_steps_lead_away(theta, psi, h):
    """The steps follow the value's slopes as mpmath measures them;
    the growth is that of a complex number turned by a right angle.
    """

    def value(theta, psi):  # log D(0) + log(1 - D(theta))
        return mpmath.log(mpmath.mpf(1) / 2) + mpmath.log(1 - 1 / (1 + mpmath.exp(-psi * theta)))

    with mpmath.workdps(30):
        down, up = (float(mpmath.diff(value, (theta, psi), order)) for order in ((1, 0), (0, 1)))
        d = float(1 / (1 + mpmath.exp(-psi * theta)))
    new_theta, new_psi = theta - h * down, psi + h * up
    holds(
        "simultaneous-steps-lead-away",
        **as_names({"h": h, "d": d}, theta=(theta, new_theta), psi=(psi, new_psi)),
    )
    assert complex(new_theta, new_psi) == pytest.approx(
        complex(theta, psi) * (1 - 1j * h * d), abs=1e-9
    )


def bilinear(x, y, h, gamma, alternating):
    """One step as a product of elementary matrices."""
    climb = np.array([[1, 0], [h, 1 - h * gamma]])
    descend = np.array([[1, -h], [0, 1]])
    matrix = descend @ climb if alternating else climb + descend - np.eye(2)
    return matrix, matrix @ [x, y]


@claim("alternating-steps-stay", over="numbers")
@given(numbers, numbers, steps)
def test_alternating_steps_stay(x, y, h):
    """Both eigenvalues of the step have modulus 1, none is real: it turns skew coordinates."""
    matrix, (new_x, new_y) = bilinear(x, y, h, 0, alternating=True)
    holds("alternating-steps-stay", **as_names({"h": h}, x=(x, new_x), y=(y, new_y)))
    values = np.linalg.eigvals(matrix)
    assert np.abs(values) == pytest.approx(1)
    assert abs(values[0].imag) > 0
    far = np.linalg.matrix_power(matrix, 10_000)
    assert np.abs(far).max() < 4  # neither out nor, by the determinant, in
    assert np.linalg.det(far) == pytest.approx(1, abs=1e-6)


@claim("friction-against-the-whirl", over="numbers")
@given(numbers, numbers, steps, st.floats(0, 1.9))
def test_friction_against_the_whirl(x, y, h, gamma):
    """The eigenvalues, from the quadratic formula: a pair whose squared modulus is the factor."""
    matrix, (new_x, new_y) = bilinear(x, y, h, gamma, alternating=False)
    holds(
        "friction-against-the-whirl",
        **as_names({"h": h, "gamma": gamma}, x=(x, new_x), y=(y, new_y)),
    )
    half = h * cmath.sqrt(gamma**2 - 4) / 2
    first, second = 1 - h * gamma / 2 + half, 1 - h * gamma / 2 - half
    assert sorted(np.linalg.eigvals(matrix), key=lambda value: value.imag) == pytest.approx(
        [second, first]
    )
    assert first.imag > 0
    assert abs(first) ** 2 == pytest.approx(1 - h * gamma + h**2)
    assume(abs(gamma - h) > 0.05)
    assert (abs(first) < 1) == (gamma > h)
