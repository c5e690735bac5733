import numpy as np

z = np.linspace(-6, 6, 61)
weight = np.exp(-(z**2) / 2)
weight /= weight.sum()

m, s, step = 2.0, 0.5, 0.1
for t in range(51):
    if t in (0, 1, 2, 3, 5, 10, 25, 50):
        print(f"t = {t:2}  m {m:.4f}  s {s:.4f}")
    fake = m + s * z
    # the logit of D* is log p - log q; P = N(0, 0.25), Q = N(m, s^2)
    logit = -2 * fake**2 + z**2 / 2 + np.log(s / 0.5)
    pull = weight / (1 + np.exp(logit)) * (-4 * fake + z / s)
    m, s = m + step * pull.sum(), s + step * pull @ z
