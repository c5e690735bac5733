from math import erf, sqrt

import numpy as np

print("width    H (nats)   H + log(width)")
for width in (1, 0.1, 0.01):
    edges = np.arange(-8, 8 + width / 2, width)
    below = [erf(x / sqrt(2)) / 2 for x in edges]
    p = np.diff(below)  # the bell curve's chance of each bin
    p = p[p > 0]
    H = -np.sum(p * np.log(p))
    print(f"{width:5}  {H:10.6f}  {H + np.log(width):10.6f}")
print(f"formula            {0.5 * np.log(2 * np.pi * np.e):10.6f}")
