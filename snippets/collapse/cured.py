import numpy as np

z = np.linspace(-6, 6, 61)
weight = np.exp(-(z**2) / 2)
weight /= weight.sum()
real, x = 0.5 * z, np.linspace(-4, 4, 8001)


def features(x):
    return np.array([np.ones_like(x), x, x**2])


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def best_loss(m, s):
    p, q = np.exp(-2 * x**2), np.exp(-(((x - m) / s) ** 2) / 2)
    logit = -2 * x**2 + ((x - m) / s) ** 2 / 2 + np.log(s / 0.5)
    loss = p / p.sum() @ np.logaddexp(0, -logit)
    return (loss + q / q.sum() @ np.logaddexp(0, logit)) / 2


c, m, s, step, gamma = np.zeros(3), 2.0, 0.5, 0.1, 0.5
F = features(real)
for t in range(601):
    G = features(m + s * z)
    if t % 100 == 0 or t == 50:
        loss = np.logaddexp(0, -c @ F) + np.logaddexp(0, c @ G)
        jsd = abs(np.log(2) - best_loss(m, s))  # 0 may round to -1e-16
        print(f"{t:3}  loss {weight @ loss / 2:.4f}  JSD {jsd:.4f}"
              f"  |m| {abs(m):.4f}  s {s:.4f}")
    up = F @ (weight * sigmoid(-c @ F)) - G @ (weight * sigmoid(c @ G))
    slope = c[1] + 2 * c[2] * real  # of the logit, where the data are
    R1 = np.array([0, weight @ slope, weight @ (slope * 2 * real)])
    c = c + step * (up / 2 - gamma * R1)
    pull = weight * sigmoid(-c @ G) * (c[1] + 2 * c[2] * G[1])
    m, s = m + step * pull.sum(), s + step * pull @ z
