import numpy as np


def H(p):
    return -np.sum(p * np.log(p))


joint = np.array([[0.4, 0.1], [0.2, 0.3]])  # rows: x, columns: y
P_x, P_y = joint.sum(axis=1), joint.sum(axis=0)
product = np.outer(P_x, P_y)  # the same margins, but unrelated

kl = np.sum(joint * np.log(joint / product))
doubt_left = sum(P_x[x] * H(joint[x] / P_x[x]) for x in (0, 1))
print(f"KL(joint||product)    {kl:.6f}")
print(f"H(Y)                  {H(P_y):.6f}")
print(f"H(Y|X)                {doubt_left:.6f}")
print(f"H(Y) - H(Y|X)         {H(P_y) - doubt_left:.6f}")
print(f"H(X) + H(Y) - H(X,Y)  {H(P_x) + H(P_y) - H(joint):.6f}")
