import numpy as np

log_s = np.linspace(-16, 16, 8001)  # s from nearly 0 to millions
s = np.exp(log_s)
step = np.sqrt(log_s[1] - log_s[0])


def place(p):
    """A distribution as a point: one long list of coordinates."""
    waves = -np.expm1(-np.outer(p, s))  # 1 - exp(-p s), precisely
    return (waves / (2 * np.sqrt(s)) * step).ravel()


def jsd(p, q):
    m = (p + q) / 2
    return np.sum(p * np.log(p / m) + q * np.log(q / m)) / 2


P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
difference = place(P) - place(Q)
print(f"coordinates           {len(difference)}")
print(f"straight-line length  {np.sqrt(np.sum(difference**2)):.6f}")
print(f"root of the JSD       {np.sqrt(jsd(P, Q)):.6f}")
