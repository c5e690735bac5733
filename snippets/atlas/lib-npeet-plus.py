from importlib.metadata import version

import numpy as np
import npeet_plus as ee

print("npeet-plus", version("npeet_plus"))
samples = [0] * 7 + [1] * 3
print(f"entropy: {ee.entropyd(samples):.6f}")
x = np.random.default_rng(0).normal(size=(200, 1))
print(f"kldiv of a sample with itself: {ee.kldiv(x, x):.6f}")
