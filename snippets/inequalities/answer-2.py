import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P = np.array([[0.4, 0.1], [0.1, 0.4]])
Q = np.array([[0.25, 0.25], [0.25, 0.25]])
print(f"x alone  {kl(P.sum(axis=1), Q.sum(axis=1)):.6f}")
print(f"y alone  {kl(P.sum(axis=0), Q.sum(axis=0)):.6f}")
print(f"the pair {kl(P, Q):.6f}")

print("usual slips:")
print(f"swapped  {kl(Q, P):.6f}")
print(f"mean     {kl(P, Q) / 4:.6f}")
