from importlib.metadata import version

import antropy
import numpy as np

x = [4, 7, 9, 10, 6, 11, 3]
wave = np.sin(np.arange(100))
print("antropy", version("antropy"))
print(f"permutation entropy: {antropy.perm_entropy(x, order=3):.6f}")
norm = antropy.perm_entropy(x, order=3, normalize=True)
print(f"permutation entropy, normalised: {norm:.6f}")
print(f"sample entropy: {antropy.sample_entropy(wave):.6f}")
