from importlib.metadata import version

import numpy as np
from rdkit.ML.InfoTheory import entropy

counts = np.array([7, 3])
print("rdkit", version("rdkit"))
print(f"entropy: {entropy.InfoEntropy(counts):.6f}")
print(f"of shares: {entropy.InfoEntropy(np.array([0.7, 0.3])):.6f}")
print(f"P = [1, 0]: {entropy.InfoEntropy(np.array([1, 0])):.6f}")
table = np.array([[7, 0], [0, 3]])
print(f"InfoGain of two equal columns: {entropy.InfoGain(table):.6f}")
