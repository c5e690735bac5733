import matplotlib.pyplot as plt
import numpy as np

n, draw = 400, np.random.default_rng(0).normal


def bins(x, y):
    cells = np.searchsorted([-1.5, -0.5, 0.5, 1.5], np.append(x, y, 0))
    cells = cells @ 5 ** np.arange(x.shape[1])
    seen, both = np.unique(cells, return_counts=True)
    b = np.sum(cells[n:, None] == seen, 0)
    p = both - b + 0.5
    return np.sum(p * np.log(p / (b + 0.5))) / p.sum()


def fit(x, y):
    S, T = (np.cov(z.T).reshape(x.shape[1], -1) for z in (x, y))
    M, gap = np.linalg.solve(T, S), np.mean(y - x, 0)
    far = gap @ np.linalg.solve(T, gap) - np.linalg.slogdet(M)[1]
    return (np.trace(M) - len(T) + far) / 2


def neighbours(x, y):
    own, other = (sum((a[:, None] - b) ** 2 for a, b in zip(x.T, z))
                  for z in (x.T, y.T))
    ratio = np.log(np.min(other, 1) / np.partition(own, 1)[:, 1])
    return x.shape[1] / 2 * np.mean(ratio)


axes = plt.subplots(1, 2, num="KL(P‖Q), KL(P‖P)", figsize=(5.6, 2.9))[1]
for axis, shift, title in zip(axes, (1, 0), ("KL(P‖Q)", "KL(P‖P)")):
    axis.axhline(shift / 2, color="black", lw=0.8)
    for way, style in (bins, "C2:"), (fit, "C1--"), (neighbours, "C0-"):
        means = {}
        for d in (1, 2, 3, 4, 6, 8, 10):
            means[d] = np.mean([way(x, y + shift * np.eye(d)[0])
                                for x, y in draw(size=(8, 2, n, d))])
        axis.plot(*zip(*means.items()), style, marker=".")
    axis.set(xlabel="d", ylim=(-0.08, 0.8), title=title)
plt.show()
