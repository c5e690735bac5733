from math import comb

import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
print("n    KL(P||Q)  TV        error")
for n in (1, 2, 10, 100):
    k = np.arange(n + 1)
    ways = np.array([comb(n, i) for i in k], dtype=float)
    p = ways * 0.7**k * 0.3 ** (n - k)  # of k, in n throws
    q = ways * 0.5**n
    tv = np.sum(np.abs(p - q)) / 2
    print(f"{n:<3}  {kl(p, q):.6f}  {tv:.6f}  {(1 - tv) / 2:.6f}")
print(f"100 times KL of one throw: {100 * kl(P, Q):.6f}")
