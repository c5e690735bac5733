from math import comb

import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])

# weights that are no distribution: they sum to 0.6
w = np.array([0.3, 0.3])
print(f"sum of w log(w/Q)  {np.sum(w * np.log(w / Q)):9.6f}")

# ten draws from P, of which k fall on x = 1: all eleven cases
k = np.arange(11)
estimate = (k * np.log(0.7 / 0.5) + (10 - k) * np.log(0.3 / 0.5)) / 10
chance = np.array([comb(10, i) * 0.7**i * 0.3 ** (10 - i) for i in k])
print(f"estimate at k = 6  {estimate[6]:9.6f}")
print(f"chance that it < 0 {np.sum(chance[estimate < 0]):9.6f}")
print(f"mean of them all   {np.sum(chance * estimate):9.6f}")
