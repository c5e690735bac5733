import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P = np.array([0.7, 0.3])
for Q in [0.5, 0.5], [0.7, 0.3]:
    Q = np.array(Q)
    M, D = (P + Q) / 2, P / (P + Q)
    print(f"Q = [{Q[0]}, {Q[1]}]          value  divergence")
    for name, loss, divergence in [
        ("original      ", np.log(1 - D), kl(P, M) + kl(Q, M)),
        ("non-saturating", -np.log(D), 2 * kl(M, P)),
        ("sum           ", np.log((1 - D) / D), kl(Q, P)),
        ("forward       ", -D / (1 - D), kl(P, Q)),
    ]:
        value = np.sum(Q * loss) + 0.0
        print(f"  {name} {value:12.6f}  {divergence:.6f}")
