import numpy as np


def jsd(p, q):
    """JSD(P,Q) in nats, from 0 to log 2; ValueError on bad input."""
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
    total = 0.0
    for w in (p, q):
        happens = w > 0  # so p + q > 0 too, and nothing is infinite
        share = w[happens] / (p + q)[happens]  # at most 1
        total += np.sum(w[happens] * (np.log(2) + np.log(share))) / 2
    return max(total, 0.0)  # rounding might fall a little below 0


for case, p, q in [
    ("pair", [0.7, 0.3], [0.5, 0.5]),
    ("swapped", [0.5, 0.5], [0.7, 0.3]),
    ("equal", [0.7, 0.3], [0.7, 0.3]),
    ("apart", [1, 0], [0, 1]),
    ("lengths", [0.7, 0.3], [0.5, 0.25, 0.25]),
    ("negative", [0.7, 0.3], [1.2, -0.2]),
    ("counts", [7, 3], [0.5, 0.5]),
]:
    try:
        print(f"{case:9}  {jsd(p, q):.6f}")
    except ValueError as error:
        print(f"{case:9}  ValueError: {error}")
