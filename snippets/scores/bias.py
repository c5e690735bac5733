import numpy as np

d = 64


def root(x):  # a factor R of the covariance: S = R.T @ R
    x = x - x.mean(axis=0)
    return np.linalg.qr(x, mode="r") / np.sqrt(len(x) - 1)


def fid(x, y):
    R, T = root(x), root(y)
    both = np.linalg.svd(R @ T.T, compute_uv=False).sum()
    means = np.sum((x.mean(axis=0) - y.mean(axis=0)) ** 2)
    return means + np.sum(R**2) + np.sum(T**2) - 2 * both


for N in (10, 50, 500, 1000, 4000):
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(N, d)), rng.normal(size=(N, d))
    print(f"N = {N:4}: FID {fid(x, y):8.4f}  "
          f"leading term {d * (d + 5) / (2 * N):8.4f}")
