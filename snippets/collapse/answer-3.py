import numpy as np

z = np.linspace(-6, 6, 61)
weight = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()


def features(x):
    return np.array([np.ones_like(x), x, x**2])


F = features(0.5 * z)
for steps_of_d in (1, 5, 25):
    c, m, s = np.zeros(3), 2.0, 0.5
    for t in range(600):
        G = features(m + s * z)
        for _ in range(steps_of_d):
            doubt = weight / (1 + np.exp(c @ F))
            trust = weight / (1 + np.exp(-c @ G))
            c = c + 0.1 * (F @ doubt - G @ trust) / 2
        pull = weight / (1 + np.exp(c @ G)) * (c[1] + 2 * c[2] * G[1])
        m, s = m + 0.1 * pull.sum(), s + 0.1 * pull @ z
        if t + 1 in (100, 300, 600):
            print(f"{steps_of_d:2} of D: t = {t + 1}  "
                  f"|m| {abs(m):.4f}  s {s:.4f}")
