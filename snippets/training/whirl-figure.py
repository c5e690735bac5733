import matplotlib.pyplot as plt
import numpy as np


def force(theta, psi, gamma):  # on D's psi
    return -theta / (1 + np.exp(-psi * theta)) - gamma * psi


def path(alternating, gamma, h=0.4):
    theta, psi, points = 1.0, 1.0, []
    for _ in range(61):
        points.append((theta, psi))
        new = psi + h * force(theta, psi, gamma)
        seen, psi = new if alternating else psi, new
        theta = theta + h * seen / (1 + np.exp(-seen * theta))
    return np.array(points).T


figure, panels = plt.subplots(1, 3, num="(θ, ψ)", sharey=True,
                              figsize=(5.2, 2.2))
theta, psi = np.meshgrid(*[np.arange(-2.8, 3, 1.4)] * 2)
cases = ("C1", False, 0), ("C2", True, 0), ("C3", False, 0.5)
for panel, (colour, alternating, gamma) in zip(panels, cases):
    along = psi / (1 + np.exp(-psi * theta))
    along = along + 1j * force(theta, psi, gamma)  # one number an arrow
    along = along / np.maximum(abs(along), 1e-9) * 0.6
    tip, gap = theta + 1j * psi + along / 2, np.full((5, 5), np.nan)
    left, right = (along * (0.35 + bend) for bend in (0.2j, -0.2j))
    arrows = np.stack([tip - along, tip, tip - left, tip, tip - right,
                       gap], -1).ravel()
    panel.plot(arrows.real, arrows.imag, "C2", lw=0.7)
    points = path(alternating, gamma)
    panel.plot(*points, colour, lw=1.6)
    panel.plot(0, 0, "oC0", ms=8)
    for at in (0, -1):
        panel.plot(*points[:, at], "o" + colour)
    panel.set(xlim=(-3.2, 3.2), ylim=(-3.2, 3.2), xlabel="θ",
              xticks=[-2, 0, 2], yticks=[-2, 0, 2], aspect="equal")
panels[0].set_ylabel("ψ", rotation=0)
plt.show()
