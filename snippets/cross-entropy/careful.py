import numpy as np


def cross_entropy(p, q):
    """H(P,Q) in nats; infinite where q = 0 under p > 0."""
    p, q = np.asarray(p), np.asarray(q)
    if p.ndim != 1 or p.shape != q.shape:
        raise ValueError(f"shapes {p.shape}, {q.shape}, not equal rows")
    for name, w in [("p", p), ("q", q)]:
        if not np.all(w >= 0):  # a NaN is not >= 0 either
            raise ValueError(f"{name} has a negative weight or a NaN")
        eps = float(np.spacing(w.dtype.type(1)))  # float32: 1.2e-7
        slack = max(1e-6, eps, w.size * min(eps, 6e-8))  # rounding
        total = w.sum(dtype=float)
        if abs(total - 1) > slack:
            raise ValueError(f"{name} sums to {total:.7g}, not 1")
    p, q = p.astype(float), q.astype(float)
    happens = p > 0  # 0 log 0 = 0: what never happens costs nothing
    if np.any(q[happens] == 0):
        return np.inf
    return -np.sum(p[happens] * np.log(q[happens])) + 0.0  # not -0.0


for p, q in [
    ([0.5, 0.5, 0], [0.5, 0.5, 0]),
    ([0.5, 0.5], [1, 0]),
    ([0.5, 0.5], [0.5, 0.3, 0.2]),
    ([0.5, 0.5], [1.2, -0.2]),
    ([5, 5], [0.5, 0.5]),
]:
    try:
        print(f"{p} {q}: {cross_entropy(p, q):.4f}")
    except ValueError as error:
        print(f"{p} {q}: ValueError: {error}")
