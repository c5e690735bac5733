import numpy as np

n, rng = 200, np.random.default_rng(0)


def distances(x, y):
    return np.linalg.norm(x[:, None] - y, axis=2)


def gap(within_x, within_y, between, own):
    """own: whether each sample is also a pair with itself."""
    m, within = n if own else n - 1, within_x + within_y
    total = np.sum(within) - (0 if own else np.trace(within))
    return total / (n * m) - 2 * np.mean(between)


print("d   shift  MMD, own pairs  MMD, without    exact  energy")
for d in (1, 10):
    for shift in (0, 1):
        rows, s = [], d  # s: width of the kernel, squared
        for x, y in rng.normal(size=(20, 2, n, d)):
            y[:, 0] += shift
            apart = distances(x, x), distances(y, y), distances(x, y)
            k = [np.exp(-(each**2) / (2 * s)) for each in apart]
            rows.append([gap(*k, True), gap(*k, False),
                         -gap(*apart, False)])
        own, without, energy = np.mean(rows, axis=0)
        exact = 2 * (s / (s + 2)) ** (d / 2)
        exact *= 1 - np.exp(-shift / (2 * (s + 2)))
        print(f"{d:<3} {shift:5} {own:15.4f} {without:13.4f}"
              f" {exact:8.4f} {energy:7.4f}")

print("two unit intervals, and the gap between them")
x = (np.arange(n)[:, None] + 0.5) / n
for between in (0, 1, 2, 10):
    z = x + 1 + between
    apart = distances(x, x), distances(z, z), distances(x, z)
    k = [np.exp(-(each**2) / 2) for each in apart]
    print(f"{between:3}  MMD {gap(*k, True):.4f}"
          f"  energy {-gap(*apart, True):7.4f}")
