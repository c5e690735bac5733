import numpy as np

d = 64


def kid(x, y):  # without the diagonals, and with them
    n = len(x)
    XX, YY, XY = (t * t * t for t in (x @ x.T / d + 1, y @ y.T / d + 1,
                                      x @ y.T / d + 1))
    apart = XX.sum() - XX.trace() + YY.sum() - YY.trace()
    return np.array([apart / (n * (n - 1)) - 2 * XY.mean(),
                     XX.mean() + YY.mean() - 2 * XY.mean()])


rng = np.random.default_rng(0)
x, y = rng.normal(size=(2, 10, d))
print(f"a set with itself: {kid(x, x)[0]:.4f}, "
      f"with the diagonals {kid(x, x)[1]:.4f}")
print(f"two draws: {kid(x, y)[0]:.4f}, "
      f"with the diagonals {kid(x, y)[1]:.4f}")
for N in (10, 50):
    for shift in (0, 0.3):
        runs = np.array([kid(x, y + shift) for x, y in
                         rng.normal(size=(200, 2, N, d))])
        without, within = runs.T
        print(f"N = {N}, shift {shift:3}: mean {without.mean():7.4f}, "
              f"below 0 {np.mean(without < 0):.4f}, "
              f"with diagonals {within.mean():.4f}")
