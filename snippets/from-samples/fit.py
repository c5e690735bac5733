import numpy as np

rng = np.random.default_rng(0)


def kl_fitted(x, y):
    """KL of two Gaussians with the samples' means and covariances."""
    A, B = (np.linalg.cholesky(np.atleast_2d(np.cov(z.T)))
            for z in (x, y))
    M = np.linalg.solve(B, A)
    shift = np.linalg.solve(B, y.mean(axis=0) - x.mean(axis=0))
    whole = np.sum(M**2) + np.sum(shift**2) - len(B)
    return whole / 2 - np.sum(np.log(np.diag(M)))


def expected(d, n, truth):
    off = d / 2 * ((n - 1) * (n + 2) / (n * (n - d - 2)) - 1)
    return off + (n - 1) / (n - d - 2) * truth


print("  d     n  truth  mean of 100  claim   params / n")
for d, n in (1, 500), (10, 500), (10, 100), (10, 20):
    for truth in (0, 0.5):
        found = []
        for _ in range(100):
            x, y = rng.normal(size=(2, n, d))
            y[:, 0] += np.sqrt(2 * truth)
            found.append(kl_fitted(x, y))
        mean, params = np.mean(found), d * (d + 3) / 2
        print(f"{d:3} {n:5} {truth:6} {mean:12.3f}"
              f" {expected(d, n, truth):7.4f} {params / n:11.4f}")

humps = rng.choice([-3, 3], (5000, 1)) + rng.normal(size=(5000, 1))
bell = np.sqrt(10) * rng.normal(size=(5000, 1))
print(f"two humps and one bell: {kl_fitted(humps, bell):.4f}")
z, step = np.linspace(-20, 20, 40001, retstep=True)
p = (np.exp(-(z - 3) ** 2 / 2) + np.exp(-(z + 3) ** 2 / 2)) / 2
log_q = -(z**2) / 20 - np.log(10) / 2  # both without sqrt(2 pi)
kl = np.sum(p * (np.log(p) - log_q)) * step / np.sqrt(2 * np.pi)
print(f"their divergence:       {kl:.4f}")
