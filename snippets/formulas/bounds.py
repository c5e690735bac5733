import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
W = np.array([[0.8, 0.2], [0.4, 0.6]])  # row x: P(y | x)
V = np.array([[0.6, 0.4], [0.5, 0.5]])  # row x: Q(y | x)
P_XY = P[:, None] * W

I_XY = kl(P_XY, np.outer(P, P @ W))
D_XY = kl(P, Q) + P @ np.sum(W * np.log(W / V), axis=1)
after, before = kl(P @ W, Q @ W), kl(P, Q)
TV, bound = np.sum(np.abs(P - Q)) / 2, np.sqrt(kl(P, Q) / 2)
error = np.sum(np.minimum(P, Q)) / 2

print(f"mutual information  {I_XY:.6f}")
print(f"KL of the pairs     {D_XY:.6f}")
print(f"KL after processing {after:.6f}")
print(f"  at most           {before:.6f}")
print(f"total variation     {TV:.6f}")
print(f"  at most           {bound:.6f}")
print(f"best test's error   {error:.6f}")
