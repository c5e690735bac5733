import matplotlib.pyplot as plt
import numpy as np

z = np.linspace(-6, 6, 61)
weight = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
real = 0.5 * z
F = np.array([np.ones_like(z), real, real**2])


def path(gamma):
    c, m, s, points = np.zeros(3), 2.0, 0.5, []
    for _ in range(601):
        points.append((m, s))
        fake = m + s * z
        G = np.array([np.ones_like(z), fake, fake**2])
        up = F / (1 + np.exp(c @ F)) - G / (1 + np.exp(-c @ G))
        slope = c[1] + 2 * c[2] * real
        R1 = np.array([0 * z, slope, slope * 2 * real])
        c = c + 0.1 * (up / 2 - gamma * R1) @ weight
        pull = weight * (c[1] + 2 * c[2] * fake) / (1 + np.exp(c @ G))
        m, s = m + 0.1 * pull.sum(), s + 0.1 * pull @ z
    return np.array(points)[::3].T


plt.subplots(num="(m, s)")
plt.plot(*path(0), "C2", lw=1.4)
plt.plot(*path(0.5), "C3--", lw=2.2)
plt.plot(2, 0.5, "o", color="C1", markersize=8)
plt.plot(0, 0.5, "o", color="C0", markersize=8)
plt.text(2, 0.58, "Q", color="C1", ha="center")
plt.text(0, 0.58, "P", color="C0", ha="center")
plt.text(0.75, 0.022, "γ = 0", color="C2")
plt.text(0.06, 0.38, "γ = 0.5", color="C3")
plt.yscale("log")
plt.yticks([0.01, 0.03, 0.1, 0.5], ["0.01", "0.03", "0.1", "0.5"])
plt.minorticks_off()
plt.xlabel("m")
plt.ylabel("s", rotation=0)
plt.show()
