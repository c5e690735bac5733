import numpy as np

n, edges = 500, np.array([-1.5, -0.5, 0.5, 1.5])  # 5 bins an axis
rng = np.random.default_rng(0)


def counts(x, y):
    """How many of x, and of y, lie in each cell that either saw."""
    base = 5 ** np.arange(x.shape[1])
    cells = [np.searchsorted(edges, z) @ base for z in (x, y)]
    seen, which = np.unique(np.concatenate(cells), return_inverse=True)
    size = len(seen)
    return [np.bincount(each, minlength=size)
            for each in (which[:n], which[n:])]


def smoothed(a, b):
    p, q = (a + 0.5) / np.sum(a + 0.5), (b + 0.5) / np.sum(b + 0.5)
    return np.sum(p * np.log(p / q))


print("d    cells  of P, where Q has none  KL, 1/2 added  P and P")
for d in (1, 2, 3, 5, 8):
    rows = []
    for _ in range(20):
        x, y, again = rng.normal(size=(3, n, d))
        y[:, 0] += 1  # KL is 1/2
        a, b = counts(x, y)
        alone = np.sum(a[b == 0]) / n
        control = smoothed(*counts(x, again))
        rows.append((alone, smoothed(a, b), control))
    alone, kl, same = np.mean(rows, axis=0)
    print(f"{d} {5**d:8} {alone:23.4f} {kl:14.4f} {same:8.4f}")
