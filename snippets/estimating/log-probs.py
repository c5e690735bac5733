import numpy as np


def kl_from_samples(log_q, log_p):
    """KL(Q||P) by k3, maybe inf; its standard error; the mean of r."""
    log_q = np.asarray(log_q, dtype=float)
    log_p = np.asarray(log_p, dtype=float)
    if log_q.ndim != 1 or log_q.shape != log_p.shape:
        raise ValueError(
            f"want one length, got {log_q.shape} and {log_p.shape}"
        )
    if log_q.size < 2:
        raise ValueError("want at least 2 samples")
    if not np.all(np.isfinite(log_q)):
        raise ValueError("a sample of Q has a finite log Q(x)")
    if not np.all(log_p < np.inf):  # NaN < inf is false as well
        raise ValueError("log_p holds NaN or inf")
    log_r = log_p - log_q
    if np.max(log_r) > 20 + np.log(log_r.size):  # mean of r > e^20
        raise ValueError("not samples of Q: the mean of r is too large")
    mean_r = np.mean(np.exp(log_r))
    if np.min(log_r) == -np.inf:
        return np.inf, np.inf, mean_r  # P says never
    k3 = np.expm1(log_r) - log_r  # expm1 keeps the digits near 0
    return np.mean(k3), np.std(k3, ddof=1) / np.sqrt(k3.size), mean_r


for case, log_q, log_p in [
    ("coin", np.log([0.5, 0.5]), np.log([0.7, 0.3])),
    ("P says never", [-1.0, -1.0], [-1.0, -np.inf]),
    ("lengths", [-1.0, -1.0], [-1.0]),
    ("Q says never", [-1.0, -np.inf], [-1.0, -1.0]),
    ("NaN", [-1.0, -1.0], [-1.0, np.nan]),
    ("not of Q", [-800.0, -1.0], [-1.0, -1.0]),
]:
    try:
        kl, error, mean_r = kl_from_samples(log_q, log_p)
        print(f"{case:12}  {kl:.6f} +- {error:.6f}, r {mean_r:.6f}")
    except ValueError as error:
        print(f"{case:12}  ValueError: {error}")
