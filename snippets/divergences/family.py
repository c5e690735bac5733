import numpy as np
from numpy import log, sqrt

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])
family = {
    "KL(P||Q)": lambda t: t * log(t),
    "KL(Q||P)": lambda t: -log(t),
    "JSD": lambda t: (t * log(t) - (t + 1) * log((t + 1) / 2)) / 2,
    "TV": lambda t: abs(t - 1) / 2,
    "H^2": lambda t: (sqrt(t) - 1) ** 2 / 2,
    "chi2(P||Q)": lambda t: (t - 1) ** 2,
    "chi2(Q||P)": lambda t: (t - 1) ** 2 / t,
}
for name, f in family.items():
    print(f"{name:10}  {np.sum(Q * f(P / Q)):.6f}")
