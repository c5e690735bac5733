from importlib.metadata import version
from operator import eq

import numpy as np
from vendi_score import vendi

samples = [1] * 7 + [0] * 3
print("vendi-score", version("vendi-score"))
print(f"perplexity: {vendi.score(samples, eq):.6f}")
print(f"with q=2: {vendi.score(samples, eq, q=2):.6f}")
shares, counts = np.array([0.7, 0.3]), np.array([7.0, 3.0])
print(f"shares as weights: {vendi.score([1, 0], eq, p=shares):.6f}")
print(f"counts as weights: {vendi.score([1, 0], eq, p=counts):.6f}")
