import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


def readings(P, Q):
    M = (P + Q) / 2
    softmax = np.exp(Q) / np.exp(Q).sum()
    jsd = (kl(P, M) + kl(Q, M)) / 2
    return [
        kl(P, Q),
        kl(Q, P),
        kl(P, Q[::-1]),
        kl(P, softmax),
        (kl(P, Q) + kl(Q, P)) / 2,
        -np.sum(P * np.log(Q)),
        -np.sum(P * np.log(P)),
        np.abs(P - Q).sum() / 2,
        4 * jsd,
        kl(P, Q) / np.log(2),
    ]


for P, Q in [((0.7, 0.3), (0.5, 0.5)), ((0.7, 0.3), (0.4, 0.6))]:
    values = readings(np.array(P), np.array(Q))
    left = [
        sum(f"{each:.{n}f}" == f"{values[0]:.{n}f}" for each in values)
        for n in range(1, 7)
    ]
    print(f"P = {P}, Q = {Q}: KL(P||Q) = {values[0]:.6f}")
    print("  readings left with 1 to 6 decimals:", left)
