import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P = np.array([[0.4, 0.1], [0.2, 0.3]])  # rows: x, columns: y
Q = np.array([[0.1, 0.2], [0.3, 0.4]])
P_x, Q_x = P.sum(axis=1), Q.sum(axis=1)
rest = sum(P_x[x] * kl(P[x] / P_x[x], Q[x] / Q_x[x]) for x in (0, 1))

print(f"the pair         {kl(P, Q):.6f}")
print(f"x alone          {kl(P_x, Q_x):.6f}")
print(f"y, x being known {rest:.6f}")
print(f"the two parts    {kl(P_x, Q_x) + rest:.6f}")
