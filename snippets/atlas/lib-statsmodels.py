from math import e

import numpy as np
import statsmodels
from statsmodels.sandbox import infotheo

P = np.array([0.7, 0.3])
print("statsmodels", statsmodels.__version__)
print(f"entropy: {infotheo.shannonentropy(P):.6f}")
print(f"entropy, logbase=e: {infotheo.shannonentropy(P, e):.6f}")
print(f"renyientropy, alpha=1: {infotheo.renyientropy(P, 1):.6f}")
print(f"renyientropy, alpha=2: {infotheo.renyientropy(P, 2):.6f}")
print(f"exact entropy in nats: {-(P * np.log(P)).sum():.6f}")
print(f"renyi exact, in nats: {-np.log((P**2).sum()):.6f}")
print(f"renyi exact, in bits: {-np.log2((P**2).sum()):.6f}")
