import numpy as np

z = np.linspace(-6, 6, 61)  # the noise, and how likely each value is
weight = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
real, gamma = 0.5 * z, 0.5  # P = N(0, 0.25); the weight of R1


def features(x):
    return np.array([np.ones_like(x), x, x**2])


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def losses(v):  # v: c0, c1, c2 of the discriminator, then m, s
    c, fake = v[:3], features(v[3] + v[4] * z)
    on_real, on_fake = c @ features(real), c @ fake
    cost = np.logaddexp(0, -on_real) + np.logaddexp(0, on_fake)
    slope = c[1] + 2 * c[2] * real  # of the logit, on real data
    return (weight @ cost / 2 + gamma / 2 * weight @ slope**2,
            weight @ np.logaddexp(0, -on_fake))  # -log D(G(z))


def by_hand(v):
    c, F, G = v[:3], features(real), features(v[3] + v[4] * z)
    slope = c[1] + 2 * c[2] * real
    up = F @ (weight * sigmoid(-c @ F)) - G @ (weight * sigmoid(c @ G))
    R1 = [0, weight @ slope, weight @ (slope * 2 * real)]
    pull = weight * sigmoid(-c @ G) * (c[1] + 2 * c[2] * G[1])
    return [*(-up / 2 + gamma * np.array(R1)), -pull.sum(), -pull @ z]


v = np.array([0.3, -0.2, 0.4, 2.0, 0.5])
for i, name in enumerate(["c0", "c1", "c2", "m ", "s "]):
    nudge = 1e-6 * np.eye(5)[i]
    whose = 0 if i < 3 else 1  # c learns by D's loss, m and s by G's
    slope = (losses(v + nudge)[whose] - losses(v - nudge)[whose]) / 2e-6
    print(f"{name}  by hand {by_hand(v)[i]:9.6f}"
          f"  measured {slope:9.6f}")
