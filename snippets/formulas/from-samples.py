import numpy as np

mu_p, mu_q = np.array([0.0, 0.0]), np.array([1.0, 0.0])
S_p = np.array([[1.0, 0.9], [0.9, 1.0]])
S_q = np.array([[1.0, 0.0], [0.0, 1.0]])
n, K = 500, 0.5  # K: the true KL divergence
A, B = np.linalg.cholesky(S_p), np.linalg.cholesky(S_q)
M, y = np.linalg.solve(B, A), np.linalg.solve(B, mu_q - mu_p)
d, S = len(mu_p), np.sum(M**2) + np.sum(y**2)
f = (n - 1) / (n - d - 2)

KL = (S - d) / 2 - np.sum(np.log(np.diag(M)))
m = d / 2 * ((n + 2) / n * f - 1) + f * K

print(f"Gaussians             {KL:9.6f}")
print(f"fitted Gaussians      {m:9.6f}")
