import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])


def kl(p, q):
    return np.sum(p * np.log(p / q))


best = P / (P + Q)
V = np.sum(P * np.log(best)) + np.sum(Q * np.log(1 - best))
M = (P + Q) / 2
print(f"V at D*, above -log 4: {V + np.log(4):.6f}")
print(f"twice the JSD(P,Q):    {kl(P, M) + kl(Q, M):.6f}")
print(f"KL(P||Q):              {kl(P, Q):.6f}")
print(f"KL(Q||P):              {kl(Q, P):.6f}")
