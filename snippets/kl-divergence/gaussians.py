import numpy as np

x = np.linspace(-30, 30, 60001)
dx = x[1] - x[0]


def log_density(mean, sd):
    z = (x - mean) / sd
    return -(z**2) / 2 - np.log(sd * np.sqrt(2 * np.pi))


def on_grid(m1, s1, m2, s2):
    log_p, log_q = log_density(m1, s1), log_density(m2, s2)
    return np.sum(np.exp(log_p) * (log_p - log_q)) * dx


def closed_form(m1, s1, m2, s2):
    spread = (s1**2 + (m1 - m2) ** 2) / (2 * s2**2)
    return np.log(s2 / s1) + spread - 0.5


narrow, shifted, wide = (0, 1), (1, 1), (0, 2)  # mean, sd
for name, p, q in [
    ("N(0,1)||N(1,1)", narrow, shifted),
    ("N(1,1)||N(0,1)", shifted, narrow),
    ("N(0,1)||N(0,4)", narrow, wide),
    ("N(0,4)||N(0,1)", wide, narrow),
]:
    print(f"{name} {on_grid(*p, *q):.6f} {closed_form(*p, *q):.6f}")
