import numpy as np


def H(p):
    return -np.sum(p * np.log(p))


die, coin = np.full(6, 1 / 6), np.array([0.7, 0.3])
both = np.outer(die, coin)  # independent: probabilities multiply
print(f"H(die) + H(coin)  {H(die) + H(coin):.6f}")
print(f"H(die, coin)      {H(both):.6f}")

XY = np.array([[0.4, 0.1], [0.2, 0.3]])  # X: row, Y: column
X, Y = XY.sum(axis=1), XY.sum(axis=0)
print(f"H(X) + H(Y)       {H(X) + H(Y):.6f}")
print(f"H(X, Y)           {H(XY):.6f}")
print(f"less by           {H(X) + H(Y) - H(XY):.6f}")
