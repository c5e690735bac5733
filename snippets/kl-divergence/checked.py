import numpy as np


def kl_divergence(p, q):
    """D(P||Q) in nats; inf where q = 0 under p > 0."""
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
    happens = p > 0  # 0 log 0 = 0: what never happens costs nothing
    if np.any(q[happens] == 0):
        return np.inf
    p, q = p[happens], q[happens]
    return np.sum(p * (np.log(p) - np.log(q)))  # p / q may overflow


P, Q = [0.5, 0.5, 0], [0.25, 0.25, 0.5]
for case, p, q in [
    ("zero in p", P, Q),
    ("zero in q", Q, P),
    ("lengths", P, [0.5, 0.5]),
    ("negative", P, [1.2, -0.2, 0]),
    ("counts", [2, 3, 5], Q),
    ("NaN", P, [0.5, np.nan, 0.5]),
]:
    try:
        print(f"{case:9}  {kl_divergence(p, q):.6f}")
    except ValueError as error:
        print(f"{case:9}  ValueError: {error}")
