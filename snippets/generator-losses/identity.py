import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P = np.array([0.7, 0.3])
for Q in [0.5, 0.5], [0.6, 0.4], [0.1, 0.9]:
    Q = np.array(Q)
    M = (P + Q) / 2
    twice_jsd = kl(P, M) + kl(Q, M)
    print(f"Q = [{Q[0]}, {Q[1]}]")
    print(f"  D(Q||P)          {kl(Q, P):.6f}")
    print(f"  2 JSD(P,Q)       {twice_jsd:.6f}")
    print(f"  their difference {kl(Q, P) - twice_jsd:.6f}")
    print(f"  2 D(M||P)        {2 * kl(M, P):.6f}")
