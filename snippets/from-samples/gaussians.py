import numpy as np


def kl_gaussians(mu_p, S_p, mu_q, S_q):
    """KL(p||q) in nats; refuses what is no mean or covariance."""
    mu_p, mu_q = np.asarray(mu_p, float), np.asarray(mu_q, float)
    for name, S in (("S_p", S_p), ("S_q", S_q)):
        S = np.asarray(S, float)
        if not S.shape == 2 * mu_p.shape == 2 * mu_q.shape:
            raise ValueError(f"{name} has the shape {S.shape},"
                             f" the means {mu_p.shape}, {mu_q.shape}")
        if not np.all(np.isfinite([S, S - mu_p, S - mu_q])):
            raise ValueError(f"{name} or a mean has NaN or inf")
        if not np.allclose(S, S.T, rtol=1e-8, atol=0):
            raise ValueError(f"{name} is not symmetric")
    A, B = np.linalg.cholesky(S_p), np.linalg.cholesky(S_q)
    M, y = np.linalg.solve(B, A), np.linalg.solve(B, mu_q - mu_p)
    logs = np.sum(np.log(np.diag(M)))
    return (np.sum(M**2) + np.sum(y**2) - len(y)) / 2 - logs


def textbook(P, Q):
    trace, det = np.trace(np.linalg.inv(Q) @ P), np.linalg.det
    with np.errstate(all="ignore"):
        return (trace - len(P) - np.log(det(P) / det(Q))) / 2


S, one, at = np.array([[1, 0.9], [0.9, 1]]), np.eye(2), [0, 0]
print(f"correlation 0.9, then 0  {kl_gaussians(at, S, at, one):.4f}")
print(f"correlation 0, then 0.9  {kl_gaussians(at, one, at, S):.4f}")
rng = np.random.default_rng(0)
print("coordinates  Cholesky  textbook  one by one")
for d in (2, 20, 200):
    v, w = rng.uniform(0.005, 0.02, (2, d))  # variances before turning
    turn, at = np.linalg.qr(rng.normal(size=(d, d)))[0], np.zeros(d)
    P, Q = (turn * each @ turn.T for each in (v, w))
    P, Q = (P + P.T) / 2, (Q + Q.T) / 2
    stable = kl_gaussians(at, P, at, Q)
    print(f"{d:11} {stable:9.4f} {textbook(P, Q):9.4f}"
          f" {np.sum(v / w - 1 - np.log(v / w)) / 2:11.4f}")
