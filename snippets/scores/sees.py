import numpy as np

rng = np.random.default_rng(4)
N = 500
corners = 3 * np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]])


def draw(share, width=0.5):
    return rng.normal(corners[rng.choice(4, N, p=share)], width)


def fid(x, y):
    C, E = np.cov(x.T), np.cov(y.T)
    root = np.sqrt(np.linalg.eigvals(C @ E).real).sum()
    means = np.sum((x.mean(axis=0) - y.mean(axis=0)) ** 2)
    return means + np.trace(C + E) - 2 * root


def kid(x, y):
    XX, YY, XY = ((a @ b.T / 2 + 1) ** 3
                  for a, b in [(x, x), (y, y), (x, y)])
    inside = XX.sum() - XX.trace() + YY.sum() - YY.trace()
    return inside / (N * (N - 1)) - 2 * XY.mean()


def covered(y, x, k=3):  # share of y within k neighbours of some x
    far = [np.linalg.norm(x[:, None] - a, axis=2) for a in (x, y)]
    reach = np.sort(far[0], axis=1)[:, k]
    return np.mean((far[1] < reach[:, None]).any(axis=0))


even = [0.25] * 4
P = draw(even)
for name, Q in [("as P", draw(even)),
                ("two of four", draw([0.5, 0, 0.5, 0])),
                ("shares", draw([0.55, 0.15, 0.15, 0.15])),
                ("narrow", draw(even, 0.25)), ("wide", draw(even, 1)),
                ("one bell", rng.normal(0, 9.25**0.5, (N, 2)))]:
    print(f"{name:11}  FID {fid(P, Q):.4f}  KID {kid(P, Q):8.4f}  "
          f"prec {covered(Q, P):.4f}  rec {covered(P, Q):.4f}")
