import numpy as np


def naive(z, y):
    p = 1 / (1 + np.exp(-z))
    return -y * np.log(p) - (1 - y) * np.log(1 - p)


def stable(z, y):
    return np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z)))


print("    z  y        naive       stable")
for z, y in [(2.0, 1), (2.0, 0), (40.0, 0), (-40.0, 0), (1000.0, 0)]:
    with np.errstate(all="ignore"):
        plain, better = naive(z, y), stable(z, y)
    print(f"{z:5.0f}  {y}  {plain:11.4e}  {better:11.4e}")
