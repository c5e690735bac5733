import numpy as np

z = np.linspace(-6, 6, 61)  # the noise, and how likely each value is
weight = np.exp(-(z**2) / 2)
weight /= weight.sum()
real = 0.5 * z  # P = N(0, 0.25)
x = np.linspace(-4, 4, 8001)


def features(x):
    return np.array([np.ones_like(x), x, x**2])


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def best_loss(m, s):
    """The loss of D*, whose logit is log p - log q."""
    p, q = np.exp(-2 * x**2), np.exp(-(((x - m) / s) ** 2) / 2)
    logit = -2 * x**2 + ((x - m) / s) ** 2 / 2 + np.log(s / 0.5)
    loss = p / p.sum() @ np.logaddexp(0, -logit)
    return (loss + q / q.sum() @ np.logaddexp(0, logit)) / 2


c, m, s, step = np.zeros(3), 2.0, 0.5, 0.1
F = features(real)
print("   t    loss     JSD        m       s      c2      c2*")
for t in range(2001):
    G = features(m + s * z)
    if t in (0, 50, 100, 200, 300, 400, 500, 600, 1000, 2000):
        loss = np.logaddexp(0, -c @ F) + np.logaddexp(0, c @ G)
        jsd = np.log(2) - best_loss(m, s)
        print(f"{t:4}  {weight @ loss / 2:.4f}  {jsd:.4f}  {m:7.4f}"
              f"  {s:.4f}  {c[2]:6.3f}  {1 / (2 * s**2) - 2:7.2f}")
    # a step of the discriminator, then of the generator: -log D(G(z))
    up = F @ (weight * sigmoid(-c @ F)) - G @ (weight * sigmoid(c @ G))
    c = c + step * up / 2
    pull = weight * sigmoid(-c @ G) * (c[1] + 2 * c[2] * G[1])
    m, s = m + step * pull.sum(), s + step * pull @ z
