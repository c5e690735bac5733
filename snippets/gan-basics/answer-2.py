import numpy as np

P = np.array([0.7, 0.3])


def loss(D, Q):
    return -(np.sum(P * np.log(D)) + np.sum(Q * np.log(1 - D))) / 2


bad = np.array([0.1, 0.9])
half = np.array([0.5, 0.5])
print(f"Q far from P, D = 1/2: {loss(half, bad):.6f}")
print(f"Q far from P, D = D*:  {loss(P / (P + bad), bad):.6f}")
print(f"Q equal to P, D = D*:  {loss(P / (P + P), P):.6f}")
