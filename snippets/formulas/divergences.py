import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


def f(t):  # this one makes D_f the squared Hellinger distance
    return (np.sqrt(t) - 1) ** 2 / 2


P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
M = (P + Q) / 2

JSD = (kl(P, M) + kl(Q, M)) / 2
TV = np.sum(np.abs(P - Q)) / 2
D_f = np.sum(Q * f(P / Q))
W_1 = np.sum(np.abs(np.cumsum(P - Q)))

print(f"Jensen-Shannon        {JSD:.6f}")
print(f"total variation       {TV:.6f}")
print(f"f-divergence          {D_f:.6f}")
print(f"Wasserstein distance  {W_1:.6f}")
