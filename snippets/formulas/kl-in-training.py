import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
s = np.array([0.5, -0.5])  # slope of log Q(x) in the logit
R, beta = np.array([0.0, 1.0]), 0.5  # rewards, and their price
lam = (1.5 + np.sqrt(0.85)) / 2  # at which Q_3 adds up to 1

k1, k3 = -np.log(P / Q), P / Q - 1 - np.log(P / Q)
pull = np.sum(Q * k1 * s)
pull_of_k3 = np.sum(Q * k3 * s)
best = P * np.exp(R / beta) / np.sum(P * np.exp(R / beta))
Q_3 = beta * P / (lam - R)
M = beta * P + (1 - beta) * Q
J = beta * kl(P, M) + (1 - beta) * kl(Q, M)

print(f"k1 in the reward      {pull:9.6f}")
print(f"k3 in the reward      {pull_of_k3:9.6f}")
print(f"best policy           {best[0]:9.6f} {best[1]:9.6f}")
print(f"under k3's slope      {Q_3[0]:9.6f} {Q_3[1]:9.6f}")
print(f"generalised JSD       {J:9.6f}")
