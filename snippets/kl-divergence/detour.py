import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P = np.array([0.9, 0.1])
Q = np.array([0.1, 0.9])
M = (P + Q) / 2  # half-way between them: [0.5, 0.5]

print(f"straight     D(P||Q)  {kl(P, Q):.6f}")
print(f"first leg    D(P||M)  {kl(P, M):.6f}")
print(f"second leg   D(M||Q)  {kl(M, Q):.6f}")
print(f"both legs             {kl(P, M) + kl(M, Q):.6f}")
