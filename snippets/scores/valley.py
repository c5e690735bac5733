import matplotlib.pyplot as plt
import numpy as np

d = 64
c = np.linspace(0.85, 1.05, 81)
truth = d * (1 - c) ** 2

_, ax = plt.subplots(num="FID(c)", figsize=(5.2, 2.9))
ax.plot(c, truth, color="C0")
ax.plot(1, 0, "o", color="C0")
ax.text(0.853, -0.3, "N = ∞", color="C0")
for N in (2000, 500, 250):
    F = truth + (d * (1 + c**2) + c * d * (d + 1) / 2) / N
    lowest = (1 - (d + 1) / 4 / N) / (1 + 1 / N)  # the slope is 0
    ax.plot(c, F, "--", color="C1")
    ax.plot(lowest, np.interp(lowest, c, F), "o", color="C1")
    ax.text(1.049, F[-1] + 0.25, f"{N}", color="C1", ha="right")
ax.axvline(1, color="C0", ls=":", lw=1.2)
ax.set(xlabel="c", ylabel="FID", xlim=(0.85, 1.05), ylim=(-0.6, 11),
       xticks=[0.85, 0.9, 0.95, 1, 1.05], yticks=[0, 2, 4, 6, 8, 10])
plt.show()
