import matplotlib.pyplot as plt
import numpy as np


def bell(x, m, s):
    return np.exp(-(((x - m) / s) ** 2) / 2) / (s * np.sqrt(2 * np.pi))


x = np.linspace(-8, 8, 161)
figure, axes = plt.subplots(1, 2, sharey=True, num="p, q: a = 2, 3")
# the best bells of either direction, found by the programs below
for ax, a, forward, reverse in [
    (axes[0], 2, (0, 2.2361), (0, 2.0470)),
    (axes[1], 3, (0, 3.1623), (2.9843, 1.0234)),
]:
    p = (bell(x, -a, 1) + bell(x, a, 1)) / 2
    ax.fill_between(x, p, color="C0", alpha=0.15, lw=0)
    ax.plot(x, p, "C0")
    ax.plot(x, bell(x, *forward), "C1--")
    ax.plot(x, bell(x, *reverse), "C3-.")
    ax.set(xlabel="x", xticks=[-6, -a, 0, a, 6], ylim=(0, 0.43))
axes[0].text(-2, 0.215, "p", color="C0", ha="center")
axes[0].text(0, 0.205, "q", color="C3", ha="center")
axes[0].text(-4.4, 0.06, "q", color="C1", ha="center")
axes[1].text(-6.4, 0.08, "q", color="C1")
axes[1].text(4.6, 0.3, "q", color="C3")
axes[1].text(-3, 0.215, "p", color="C0", ha="center")
plt.show()
