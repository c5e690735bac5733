import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-5, 5, 120)


def normal(mean, sd):
    z = (x - mean) / sd
    return np.exp(-(z**2) / 2) / (sd * np.sqrt(2 * np.pi))


p = normal(0, 1)
fig, axes = plt.subplots(1, 2, num="p, q, D*", sharey=True)
for ax, q, D_at in (
    (axes[0], normal(2, 1), (-4.2, 0.92)),
    (axes[1], normal(0, 2), (1.1, 0.68)),
):
    ax.plot(x, p, "C0")
    ax.plot(x, q, "C1--")
    ax.plot(x, p / (p + q), "C3-.")
    ax.axhline(0.5, color="black", ls=":", lw=1)
    ax.text(*D_at, "D*", color="C3")
    ax.set(xlabel="x", ylim=(0, 1.03), yticks=[0, 0.5, 1])
    ax.set_xticks([-4, -2, 0, 2, 4])
axes[0].text(-1.7, 0.3, "p", color="C0")
axes[0].text(3.3, 0.3, "q", color="C1")
axes[1].text(1.1, 0.3, "p", color="C0")
axes[1].text(3.2, 0.12, "q", color="C1")
plt.show()
