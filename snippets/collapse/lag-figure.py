import matplotlib.pyplot as plt
import numpy as np

z = np.linspace(-6, 6, 61)
weight = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()


def features(x):
    return np.array([np.ones_like(x), x, x**2])


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


figure, panels = plt.subplots(2, 2, num="D, D*", sharex=True,
                              sharey=True, figsize=(5.2, 4.2))
c, m, s = np.zeros(3), 2.0, 0.5
F = features(0.5 * z)
for t in range(401):
    G = features(m + s * z)
    if t in (5, 25, 100, 400):
        panel = panels.flat[(5, 25, 100, 400).index(t)]
        x = np.union1d(np.linspace(-2, 3, 41), m + s * z[::3])
        best = ((x - m) / s) ** 2 / 2 - 2 * x**2 + np.log(s / 0.5)
        panel.plot(x, sigmoid(best), "C2:", lw=1.6)
        panel.plot(x, sigmoid(c @ features(x)), "C3")
        panel.plot([-1, 1], [-0.12, -0.12], "C0", lw=3)
        panel.plot([m - 2 * s, m + 2 * s], [-0.22, -0.22], "C1--", lw=3)
        panel.set(title=f"t = {t}", xlim=(-2, 3), ylim=(-0.3, 1.05),
                  yticks=[0, 0.5, 1], xticks=[-2, -1, 0, 1, 2, 3])
    up = F * sigmoid(-c @ F) - G * sigmoid(c @ G)
    c = c + 0.1 * up @ weight / 2
    pull = weight * sigmoid(-c @ G) * (c[1] + 2 * c[2] * G[1])
    m, s = m + 0.1 * pull.sum(), s + 0.1 * pull @ z
panels[0, 0].text(-0.2, 0.68, "D", color="C3")
panels[0, 0].text(1.0, 0.75, "D*", color="C2")
for panel in panels[1]:
    panel.set_xlabel("x")
plt.show()
