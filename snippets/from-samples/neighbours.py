import numpy as np

rng = np.random.default_rng(0)


def nearest(x, y, rank):
    """How far each x has to its nearest y (rank 1: next but one)."""
    squared = sum((a[:, None] - b) ** 2 for a, b in zip(x.T, y.T))
    return np.sqrt(np.partition(squared, rank, axis=1)[:, rank])


def kl_neighbours(x, y):
    n, d = x.shape
    ratio = nearest(x, y, 0) / nearest(x, x, 1)
    return d * np.mean(np.log(ratio)) + np.log(len(y) / (n - 1))


print("coordinates    n  truth  mean of 20  error of the mean")
for n in (100, 200, 400):
    for shift in (0, 1, 2):
        found = []
        for _ in range(20):
            x, y = rng.normal(size=(2, n, 10))
            y[:, 0] += shift
            found.append(kl_neighbours(x, y))
        error = np.std(found, ddof=1) / np.sqrt(20)
        print(f"{10:11} {n:4} {shift**2 / 2:6} {np.mean(found):11.3f}"
              f" {error:18.3f}")

x, y = rng.integers(0, 100, (2, 500, 1))  # whole numbers: ties
with np.errstate(all="ignore"):
    print(f"whole numbers from 0 to 99: {kl_neighbours(x, y)}")
