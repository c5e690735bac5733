import numpy as np
from numpy import log, sqrt

Q = np.array([0.5, 0.5])
family = {
    "KL(P||Q)": lambda t: t * log(t),
    "KL(Q||P)": lambda t: -log(t),
    "JSD": lambda t: (t * log(t) - (t + 1) * log((t + 1) / 2)) / 2,
    "H^2": lambda t: (sqrt(t) - 1) ** 2 / 2,
}
print("divided by chi2(P||Q), for P = [0.5 + d, 0.5 - d]")
print("d         " + "".join(f"{name:>10}" for name in family))
for d in (0.4, 0.2, 0.02, 0.002):
    t = np.array([0.5 + d, 0.5 - d]) / Q
    chi2 = np.sum(Q * (t - 1) ** 2)
    ratios = [np.sum(Q * f(t)) / chi2 for f in family.values()]
    print(f"{d:<10}" + "".join(f"{ratio:10.4f}" for ratio in ratios))
