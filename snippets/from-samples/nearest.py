import numpy as np

rng = np.random.default_rng(0)
n = 500  # samples on each side


def nearest(x, y, rank):
    """How far each x has to its nearest y (rank 1: next but one)."""
    squared = sum((a[:, None] - b) ** 2 for a, b in zip(x.T, y.T))
    return np.sqrt(np.partition(squared, rank, axis=1)[:, rank])


print("coordinates  truth  mean of 20  error of the mean")
for dim in (1, 3, 10):
    found = []
    for _ in range(20):
        x, y = rng.normal(size=(2, n, dim))
        y[:, 0] += 1  # Q is P, shifted by 1: KL is 1/2
        # the nearest x of an x is itself, so take the second
        ratio = nearest(x, y, 0) / nearest(x, x, 1)
        found.append(dim * np.mean(np.log(ratio)) + np.log(n / (n - 1)))
    error = np.std(found, ddof=1) / np.sqrt(20)
    print(f"{dim:11}  0.5    {np.mean(found):.3f}       {error:.3f}")
