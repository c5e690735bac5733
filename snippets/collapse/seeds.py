import numpy as np

z = np.linspace(-6, 6, 41)
weight = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
real, n = 0.5 * z, 100


def features(x):  # of n starts at once: (n, 3, noise)
    return np.stack([np.ones_like(x), x, x**2], -2)


def train(gamma, step):
    """Starts that are not yet at P, and starts with s under 0.1."""
    rng = np.random.default_rng(0)
    m, s = rng.uniform(-3, 3, (n, 1)), rng.uniform(0.2, 2, (n, 1))
    c, F = rng.normal(0, 0.5, (n, 1, 3)), features(real)
    for t in range(601):
        fake = m + s * z
        if t in (100, 200, 400, 600):
            far = (abs(m) > 0.05) | (abs(abs(s) - 0.5) > 0.05)
            yield f"{far.sum():3} {(abs(s) < 0.1).sum():2}"
        G = features(fake)
        doubt = weight / (1 + np.exp(c @ F))  # 1 - D on real data
        trust = weight / (1 + np.exp(-c @ G))  # D on generated data
        up = doubt @ F.T - trust @ G.swapaxes(1, 2)
        slope = weight * (c[..., 1] + 2 * c[..., 2] * real)
        R1 = np.stack([0 * m[:, 0], slope.sum(1), slope @ real * 2], 1)
        c = c + step * (up / 2 - gamma * R1[:, None])
        pull = weight / (1 + np.exp(c @ G))[:, 0]
        pull = pull * (c[..., 1] + 2 * c[..., 2] * fake)
        m = m + 0.1 * pull.sum(1, keepdims=True)
        s = s + 0.1 * (pull @ z)[:, None]


print(n, "starts  t = 100  t = 200  t = 400  t = 600")
for name, gamma, step in [
    ("as it is", 0, 0.1), ("R1", 0.5, 0.1), ("D x 5", 0, 0.5)
]:
    print(f"{name:10}", "   ".join(train(gamma, step)))
