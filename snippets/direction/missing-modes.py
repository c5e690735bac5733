import numpy as np


def kl(p, q):
    happens = p > 0
    if np.any(q[happens] == 0):
        return np.inf
    return np.sum(p[happens] * np.log(p[happens] / q[happens]))


P = np.full(4, 1 / 4)
print("modes  KL(P||Q)  KL(Q||P)  JSD(P,Q)")
for made in (4, 3, 2, 1):
    Q = np.where(np.arange(4) < made, 1 / made, 0)
    M = (P + Q) / 2
    jsd = (kl(P, M) + kl(Q, M)) / 2
    print(f"{made}      {kl(P, Q):<8.6f}  {kl(Q, P):.6f}  {jsd:.6f}")
