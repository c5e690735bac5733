import numpy as np


def cross_entropy(p, q):
    """H(P,Q) in nats; infinite where q = 0 under p > 0."""
    p, q = np.asarray(p, float), np.asarray(q, float)
    if p.ndim != 1 or p.shape != q.shape:
        raise ValueError(f"shapes {p.shape}, {q.shape}, not equal rows")
    for name, w in [("p", p), ("q", q)]:
        if not np.all(w >= 0):  # a NaN is not >= 0 either
            raise ValueError(f"{name} has a negative weight or a NaN")
        if abs(w.sum() - 1) > 1e-6:
            raise ValueError(f"{name} sums to {w.sum():.7g}, not 1")
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
