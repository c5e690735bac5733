from importlib.metadata import version

import divergence as d
import numpy as np

P, Q = np.array([0] * 7 + [1] * 3), np.array([0] * 5 + [1] * 5)
print("divergence", version("divergence"))
print(f"entropy: {d.entropy_from_samples(P, discrete=True):.6f}")
CE = d.cross_entropy_from_samples(P, Q, discrete=True)
print(f"cross entropy: {CE:.6f}")
KL = d.relative_entropy_from_samples(P, Q, discrete=True)
print(f"KL(P||Q): {KL:.6f}")
JSD = d.jensen_shannon_divergence_from_samples(P, Q, discrete=True)
print(f"JSD: {JSD:.6f}")
print(f"entropy by default: {d.entropy_from_samples(P):.6f}")
KL = d.relative_entropy_from_samples(P, Q)
print(f"KL by default: {KL:.6f}")
try:
    d.relative_entropy_from_samples(P, P * 0, discrete=True)
except ValueError as error:
    print("Q without an outcome:", error)
