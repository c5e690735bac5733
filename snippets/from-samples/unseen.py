import numpy as np

n = 500
rng = np.random.default_rng(0)


def nearest(x, y, rank):
    apart = np.abs(x[:, None] - y)
    return np.partition(apart, rank, axis=1)[:, rank]


def neighbours(x, y):
    ratio = nearest(x, y, 0) / nearest(x, x, 1)
    return np.mean(np.log(ratio)) + np.log(len(y) / (len(x) - 1))


def fit(x, y):
    ratio = x.var(ddof=1) / y.var(ddof=1)
    shift = (x.mean() - y.mean()) ** 2 / y.var(ddof=1)
    return (ratio + shift - 1 - np.log(ratio)) / 2


print("share outside  KL(P||Q)  chance of none  neighbours    fit")
for share in (0.0, 0.001, 0.01):
    found = []
    for _ in range(20):
        x, y = rng.uniform(size=(2, n))
        x += rng.uniform(size=n) < share  # P beyond Q's end, at 1
        found.append((neighbours(x, y), fit(x, y)))
    a, b = np.mean(found, axis=0)
    truth = "inf" if share else "0"
    none = (1 - share) ** n
    print(f"{share:13} {truth:>9} {none:15.4f} {a:11.3f} {b:6.3f}")
