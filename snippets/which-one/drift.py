import numpy as np


def psi(p, q):
    """The PSI in nats; inf where just one of p and q is 0."""
    p, q = np.asarray(p), np.asarray(q)
    if p.ndim != 1 or p.shape != q.shape:
        raise ValueError(
            f"want lists of one length, got {p.shape} and {q.shape}"
        )
    for name, w in (("p", p), ("q", q)):
        if not np.all(w >= 0):  # NaN >= 0 is false as well
            raise ValueError(f"{name} has a negative or NaN weight")
        eps = float(np.spacing(w.dtype.type(1)))  # float32: 1.2e-7
        slack = max(1e-6, eps, w.size * min(eps, 6e-8))  # rounding
        total = w.sum(dtype=float)
        if abs(total - 1) > slack:
            raise ValueError(f"{name} sums to {total:.7g}, not to 1")
    p, q = p.astype(float), q.astype(float)
    if np.any((p > 0) != (q > 0)):
        return np.inf
    p, q = p[p > 0], q[p > 0]
    return np.sum((p - q) * (np.log(p) - np.log(q)))


def kl(p, q):
    return np.sum(p * np.log(p / q))


P = np.array([0.30, 0.30, 0.20, 0.15, 0.05])  # last year's shares
Q = np.array([0.20, 0.25, 0.25, 0.20, 0.10])  # this month's
M = (P + Q) / 2
print(f"PSI                 {psi(P, Q):.6f}")
print(f"KL(P||Q) + KL(Q||P) {kl(P, Q):.6f} + {kl(Q, P):.6f}")
print(f"JSD                 {(kl(P, M) + kl(Q, M)) / 2:.6f}")
print(f"PSI, an empty bin   {psi([0.5, 0.5, 0], [0.5, 0.4, 0.1])}")
