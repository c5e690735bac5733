from math import lgamma

import numpy as np

P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
A = np.sum(np.sqrt(P * Q))  # the affinity of one throw
two = np.sqrt(np.outer(P, P) * np.outer(Q, Q)).sum()
print(f"affinity   {A:.6f}, squared {A**2:.6f}, of two {two:.6f}")


def log_error(n):
    """log of the best test's error; large n would underflow."""
    k = np.arange(n + 1)
    ways = np.array([-lgamma(i + 1) - lgamma(n - i + 1) for i in k])
    p = k * np.log(P[0]) + (n - k) * np.log(P[1])
    least = lgamma(n + 1) + ways + np.minimum(p, n * np.log(0.5))
    top = least.max()
    return top + np.log(np.sum(np.exp(least - top)) / 2)


for n in (10, 50, 64, 109):
    print(f"n = {n:<4}   error {np.exp(log_error(n)):.4f}"
          f"  ceiling {A**n / 2:.4f}")
print(f"the ceiling is 0.05 at n = {np.log(0.1) / np.log(A):.4f}")

s = np.linspace(0, 1, 10001)[:, None]
B = np.sum(P**s * Q ** (1 - s), axis=1)
best = np.argmin(B)
print(f"least B at s = {s[best, 0]:.4f}: -log B {-np.log(B[best]):.6f}")
for n in (100, 1000, 10000):
    print(f"n = {n:<5}  -log(error)/n {-log_error(n) / n:.6f}")
