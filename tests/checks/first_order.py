"""First-order changes by a complex step: f(x + STEP i) has the slope of f in its imaginary part."""

import numpy as np

STEP = 1e-30  # a complex step has no cancellation, so it may be as small as it likes


class Change:
    """The first-order change: what stands behind it has moved by STEP times i."""

    __array_ufunc__ = None  # NumPy's numbers leave the product to this class

    def __init__(self, factor=1.0):
        self.factor = factor

    def __rmul__(self, factor):
        return Change(self.factor * np.real(factor))

    def __mul__(self, moved):
        return self.factor * np.imag(moved) / STEP
