import numpy as np


def bce_with_logits(z, y):
    """Binary cross entropy in nats of each logit z with its label y.

    Raises ValueError for other shapes, logits or labels than these.
    """
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    if z.shape != y.shape:  # a column with a row would make a table
        raise ValueError(f"{z.shape} logits, but {y.shape} labels")
    if not np.all(np.isfinite(z)):
        raise ValueError("a logit is NaN or infinite")
    if not np.all((y >= 0) & (y <= 1)):  # NaN is refused here, too
        raise ValueError("a label lies outside of [0, 1]")
    return np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z)))


for case, z, y in [
    ("batch", [2.0, -40.0, 1000.0], [1, 0, 0]),
    ("soft", [0.0, 0.847298], [0.7, 0.7]),
    ("shapes", [[2.0], [-1.0]], [1, 0]),
    ("label", [2.0], [2]),
    ("NaN", [np.nan], [1]),
]:
    try:
        losses = bce_with_logits(z, y)
        print(f"{case:6} ", "  ".join(f"{each:.6f}" for each in losses))
    except ValueError as error:
        print(f"{case:6}  ValueError: {error}")
