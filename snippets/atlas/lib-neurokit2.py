from importlib.metadata import version

import neurokit2 as nk
import numpy as np

x = np.array([4, 7, 9, 10, 6, 11, 3])
wave = np.sin(np.arange(100))
coin = np.array([0] * 7 + [1] * 3)
print("neurokit2", version("neurokit2"))
perm = nk.entropy_permutation
print(f"permutation entropy: {perm(x, dimension=3)[0]:.6f}")
plain = perm(x, dimension=3, corrected=False)[0]
print(f"corrected=False: {plain:.6f}")
print(f"sample entropy: {nk.entropy_sample(wave)[0]:.6f}")
print(f"entropy: {nk.entropy_shannon(coin)[0]:.6f}")
print(f"entropy_renyi, alpha=1: {nk.entropy_renyi(coin, 1)[0]:.6f}")
joint = nk.entropy_shannon_joint(coin, coin)[0]
print(f"joint entropy of a list with itself: {joint:.6f}")
