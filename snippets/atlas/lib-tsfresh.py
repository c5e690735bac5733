import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")
import numpy as np
from tsfresh.feature_extraction import feature_calculators as fc

x = np.array([4, 7, 9, 10, 6, 11, 3])
wave = np.sin(np.arange(100))
print("tsfresh", version("tsfresh"))
print(f"permutation entropy: {fc.permutation_entropy(x, 1, 3):.6f}")
print(f"sample entropy: {fc.sample_entropy(wave):.6f}")
