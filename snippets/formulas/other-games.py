import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
a, b = 0.0, 1.0  # targets: for generated and for real samples
v = np.array([1.0, 0.0])  # a critic

hinge = 2 - np.sum(np.abs(P - Q))
Delta = np.sum((P - Q) ** 2 / (P + Q))
squares = (b - a) ** 2 / 8 * (2 - Delta)
lost = kl(P, Q * np.exp(v) / np.sum(Q * np.exp(v)))

print(f"best hinge loss     {hinge:.6f}")
print(f"triangular          {Delta:.6f}")
print(f"best of squares     {squares:.6f}")
print(f"a critic loses      {lost:.6f}")
