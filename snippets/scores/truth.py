import numpy as np

axis = np.linspace(-12, 12, 241)
corners = [(3, 3), (-3, 3), (-3, -3), (3, -3)]


def bell(middle, width):
    across, up = (np.exp(-(((axis - m) / width) ** 2) / 2)
                  for m in middle)
    return np.outer(across, up) / np.outer(across, up).sum()


def mixture(shares, width=0.5):
    return sum(s * bell(m, width) for s, m in zip(shares, corners))


def moments(p):  # both axes have the same
    across = p.sum(axis=1)
    mean = across @ axis
    return mean, axis @ p @ axis - mean**2, across @ axis**2 - mean**2


def kl(p, q):
    return np.sum(p[p > 0] * np.log(p[p > 0] / q[p > 0]))


even = [0.25] * 4
P = mixture(even)
for name, Q in [("as P", P),
                ("two of four", mixture([0.5, 0, 0.5, 0])),
                ("shares", mixture([0.55, 0.15, 0.15, 0.15])),
                ("narrow", mixture(even, 0.25)),
                ("wide", mixture(even, 1)),
                ("one bell", bell((0, 0), 9.25**0.5))]:
    mean, both, own = moments(Q)  # main variances: own +- both
    fid = 2 * mean**2 + sum((9.25**0.5 - (own + s * both) ** 0.5) ** 2
                            for s in (-1, 1))
    M = (P + Q) / 2
    print(f"{name:11}  JSD {(kl(P, M) + kl(Q, M)) / 2:.4f}  "
          f"FID {fid:.4f}")
