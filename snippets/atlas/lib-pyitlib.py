from importlib.metadata import version

import numpy as np
from pyitlib import discrete_random_variable as drv

P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
Q0 = np.array([1.0, 0.0])
print("pyitlib", version("pyitlib"))
print(f"entropy: {drv.entropy_pmf(P):.6f}")
print(f"cross entropy: {drv.entropy_cross_pmf(P, Q):.6f}")
print(f"KL(P||Q): {drv.divergence_kullbackleibler_pmf(P, Q):.6f}")
print(f"JSD: {drv.divergence_jensenshannon_pmf(P, Q):.6f}")
print(f"Q = [1, 0]: {drv.divergence_kullbackleibler_pmf(P, Q0):.6f}")
samples = np.array([0] * 7 + [1] * 3)
print(f"entropy of 7 zeros, 3 ones: {drv.entropy(samples):.6f}")
samples[7:] = -1
print(f"entropy of 7 zeros, 3 of -1: {drv.entropy(samples):.6f}")
