import numpy as np


def entropy(p):
    """H(P) in nats. ValueError where p is no distribution."""
    p = np.asarray(p, float)
    if p.ndim != 1:
        raise ValueError(f"want a list of weights, got {p.shape}")
    if not np.all(p >= 0):  # a NaN is not >= 0 either
        raise ValueError("p has a negative weight or a NaN")
    if abs(p.sum() - 1) > 1e-6:
        raise ValueError(f"p sums to {p.sum():.7g}, not to 1")
    p = p[p > 0]  # 0 log 0 = 0: what never happens surprises nobody
    return -np.sum(p * np.log(p)) + 0.0  # not -0.0


for p in ([0.7, 0.3], [0.7, 0.3, 0], [1], [7, 3], [1.2, -0.2]):
    try:
        print(f"{p}: {entropy(p):.6f}")
    except ValueError as error:
        print(f"{p}: ValueError: {error}")
