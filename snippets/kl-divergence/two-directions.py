import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])
mirror = np.array([0.3, 0.7])  # P with its outcomes swapped

print(f"D(P||Q)       {kl(P, Q):.6f}")
print(f"D(Q||P)       {kl(Q, P):.6f}")
print(f"D(P||mirror)  {kl(P, mirror):.6f}")
print(f"D(mirror||P)  {kl(mirror, P):.6f}")
