import numpy as np

z = np.linspace(-6, 6, 61)
weight = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
real, x = 0.5 * z, np.linspace(-4, 4, 8001)
F, gamma = np.array([np.ones_like(z), real, real**2]), 5
tilt = np.array([0 * z, np.ones_like(z), 2 * real])


def bce(c, G):
    cost = np.logaddexp(0, -c @ F) + np.logaddexp(0, c @ G)
    return weight @ cost / 2


def jsd(m, s):
    p, q = np.exp(-2 * x**2), np.exp(-(((x - m) / s) ** 2) / 2)
    logit = -2 * x**2 + ((x - m) / s) ** 2 / 2 + np.log(s / 0.5)
    cost = p / p.sum() @ np.logaddexp(0, -logit)
    cost = cost + q / q.sum() @ np.logaddexp(0, logit)
    return np.log(2) - cost / 2


def downhill(c, G):  # the way down BCE + R1
    up = F / (1 + np.exp(c @ F)) - G / (1 + np.exp(-c @ G))
    return (up / 2 - gamma * tilt * (c @ tilt)) @ weight


c, m, s = np.zeros(3), 2.0, 0.5
for t in range(2001):
    G = np.array([np.ones_like(z), m + s * z, (m + s * z) ** 2])
    if t in (300, 600, 2000):
        print(f"t = {t:4}  s {s:.4f}  JSD {jsd(m, s):.4f}")
        end = c  # G rests, and D goes to the end
        for _ in range(3000):
            end = end + 0.1 * downhill(end, G)
        print(f"  loss {bce(c, G):.4f}, D trained on {bce(end, G):.4f}")
    c = c + 0.1 * downhill(c, G)
    pull = weight * (c[1] + 2 * c[2] * G[1]) / (1 + np.exp(c @ G))
    m, s = m + 0.1 * pull.sum(), s + 0.1 * pull @ z
