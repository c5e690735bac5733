import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
print("f     P heard as   KL        error")
for f in (0, 0.1, 0.25, 0.5):
    W = np.array([[1 - f, f], [f, 1 - f]])  # row: sent, column: heard
    p, q = P @ W, Q @ W
    error = (1 - np.sum(np.abs(p - q)) / 2) / 2
    print(f"{f:<4}  {p[0]:.2f}  {p[1]:.2f}", end="   ")
    print(f"{kl(p, q):.6f}  {error:.6f}")
