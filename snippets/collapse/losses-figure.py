import matplotlib.pyplot as plt
import numpy as np

z = np.linspace(-6, 6, 61)
weight = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
real, x = 0.5 * z, np.linspace(-4, 4, 8001)
F = np.array([np.ones_like(z), real, real**2])


def jsd(m, s):
    p, q = np.exp(-2 * x**2), np.exp(-(((x - m) / s) ** 2) / 2)
    logit = -2 * x**2 + ((x - m) / s) ** 2 / 2 + np.log(s / 0.5)
    cost = p / p.sum() @ np.logaddexp(0, -logit)
    cost = cost + q / q.sum() @ np.logaddexp(0, logit)
    return np.log(2) - cost / 2


figure, panels = plt.subplots(1, 2, num="t, γ", sharey=True)
for panel, gamma in zip(panels, (0, 0.5)):
    c, m, s, rows = np.zeros(3), 2.0, 0.5, []
    for t in range(601):
        G = np.array([np.ones_like(z), m + s * z, (m + s * z) ** 2])
        if t % 5 == 0:
            cost = np.logaddexp(0, -c @ F) + np.logaddexp(0, c @ G)
            rows.append((t, weight @ cost / 2, jsd(m, s)))
        up = F / (1 + np.exp(c @ F)) - G / (1 + np.exp(-c @ G))
        slope = c[1] + 2 * c[2] * real
        R1 = np.array([0 * z, slope, slope * 2 * real])
        c = c + 0.1 * (up / 2 - gamma * R1) @ weight
        pull = weight * (c[1] + 2 * c[2] * G[1]) / (1 + np.exp(c @ G))
        m, s = m + 0.1 * pull.sum(), s + 0.1 * pull @ z
    t, loss, divergence = np.array(rows).T
    panel.plot(t, loss, "C2", lw=1.6)
    panel.plot(t, divergence, "C3--", lw=1.6)
    panel.set(xlabel="t", title=f"γ = {gamma}", ylim=(0, 0.82),
              yticks=[0, 0.2, 0.4, 0.6, np.log(2)])
panels[0].set_yticklabels(["0", "0.2", "0.4", "0.6", "log 2"])
panels[1].text(330, 0.72, "L", color="C2")
panels[1].text(210, 0.1, "JSD", color="C3")
plt.show()
