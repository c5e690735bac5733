from importlib.metadata import version

import numpy as np
from pyentrp import entropy

x = [4, 7, 9, 10, 6, 11, 3]
wave = np.sin(np.arange(100))
print("pyentrp", version("pyentrp"))
print(f"permutation entropy: {entropy.permutation_entropy(x):.6f}")
print(f"entropy: {entropy.shannon_entropy([0] * 7 + [1] * 3):.6f}")
first, second = entropy.sample_entropy(wave, 2)
print(f"sample entropy, two lengths: {first:.6f} {second:.6f}")
scaled = entropy.sample_entropy(wave, 3, 0.2 * wave.std())
print(f"tolerance of 0.2 std, third: {scaled[2]:.6f}")
