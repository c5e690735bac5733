import numpy as np


def log_softmax(z):
    """Log-probabilities of each row of logits; -inf forbids a class.

    Raises ValueError where a row has no largest finite logit.
    """
    z = np.asarray(z, dtype=float)
    if z.ndim == 0 or z.shape[-1] == 0:
        raise ValueError(f"want a row of logits, got shape {z.shape}")
    top = np.max(z, axis=-1, keepdims=True)
    if not np.all(np.isfinite(top)):
        raise ValueError("a row has NaN, inf, or -inf alone")
    with np.errstate(over="ignore"):  # from 1e308 down to -1e308: -inf
        z = z - top
    return z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))


for case, z in [
    ("plain", [2.0, 1.0, 0.1]),
    ("huge", [1000, 999, 998.1]),
    ("far apart", [0, -1000]),
    ("forbidden", [0, 0, -np.inf]),
    ("NaN", [1, np.nan]),
    ("inf", [1, np.inf]),
    ("no row", 3.0),
]:
    try:
        logs = "  ".join(f"{each:.6f}" for each in log_softmax(z))
        print(f"{case:9}  {logs}")
    except ValueError as error:
        print(f"{case:9}  ValueError: {error}")
