import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


for P, Q in [([0.9, 0.1], [0.1, 0.9]), ([0.9, 0.1], [0.2, 0.8])]:
    P, Q = np.array(P), np.array(Q)
    print(f"P = {P}, Q = {Q}")
    print(f"  KL(P||Q) {kl(P, Q):.6f}")
    print(f"  KL(Q||P) {kl(Q, P):.6f}")
    print(f"  mean     {(kl(P, Q) + kl(Q, P)) / 2:.6f}")
