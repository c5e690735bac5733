import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
k = np.array([[1.0, 1.0], [1.0, 8.0]])  # (xy + 1)^3 at 0 and 1
v, c, N = np.ones(64), 1.0, 1000  # variances, shrinking, samples
M_1, M_2, M = P, Q, (P + Q) / 2  # mean answers, of halves and of all
L_1, L_2 = 0.4, 0.5  # logarithms of the halves' scores

t = np.sum(v)
g = t / 2 + np.sum(np.outer(v, v) / np.add.outer(v, v))
F = (1 - c) ** 2 * t + ((1 + c**2) * t + c * g) / N
C = (P - Q) @ k @ (P - Q)
L = (L_1 + L_2) / 2 + (kl(M_1, M) + kl(M_2, M)) / 2

print(f"total variance        {t:9.6f}")
print(f"from the covariances  {g:9.6f}")
print(f"FID of 1000 samples   {F:9.6f}")
print(f"squared MMD           {C:9.6f}")
print(f"log Inception score   {L:9.6f}")
