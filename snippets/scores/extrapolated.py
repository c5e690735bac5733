import numpy as np

d, repeats = 16, 20
rng = np.random.default_rng(6)


def root(x):
    x = x - x.mean(axis=0)
    return np.linalg.qr(x, mode="r") / np.sqrt(len(x) - 1)


def fid(x, y):
    R, T = root(x), root(y)
    both = np.linalg.svd(R @ T.T, compute_uv=False).sum()
    means = np.sum((x.mean(axis=0) - y.mean(axis=0)) ** 2)
    return means + np.sum(R**2) + np.sum(T**2) - 2 * both


for c in (1, 0.97):
    half, full = [], []
    for _ in range(repeats):
        x, y = rng.normal(size=(2, 400, d))
        full.append(fid(x, c * y))
        half.append((fid(x[:200], c * y[:200])
                     + fid(x[200:], c * y[200:])) / 2)
    better = 2 * np.array(full) - half
    print(f"c = {c:4}: N = 200 {np.mean(half):.4f}, "
          f"N = 400 {np.mean(full):.4f}, "
          f"extrapolated {better.mean():.4f}, "
          f"true {d * (1 - c) ** 2:.4f}")
