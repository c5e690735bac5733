import numpy as np


def entropy(p):
    """H(P) in nats. ValueError where p is no distribution."""
    p = np.asarray(p)
    if p.ndim != 1:
        raise ValueError(f"want a list of weights, got {p.shape}")
    if not np.all(p >= 0):  # a NaN is not >= 0 either
        raise ValueError("p has a negative weight or a NaN")
    eps = float(np.spacing(p.dtype.type(1)))  # float32: 1.2e-7
    slack = max(1e-6, eps, p.size * min(eps, 6e-8))  # rounding
    p = p.astype(float)
    if abs(p.sum() - 1) > slack:
        raise ValueError(f"p sums to {p.sum():.7g}, not to 1")
    p = p[p > 0]  # 0 log 0 = 0: what never happens surprises nobody
    return -np.sum(p * np.log(p)) + 0.0  # not -0.0


for p in ([0.7, 0.3], [0.7, 0.3, 0], [1], [7, 3], [1.2, -0.2]):
    try:
        print(f"{p}: {entropy(p):.6f}")
    except ValueError as error:
        print(f"{p}: ValueError: {error}")
