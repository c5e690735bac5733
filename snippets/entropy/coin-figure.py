import matplotlib.pyplot as plt
import numpy as np


def H(p):
    return -p * np.log2(p) - (1 - p) * np.log2(1 - p)


p = np.linspace(0.001, 0.999, 181)
plt.figure("H(p)")
plt.plot(p, H(p), "C0")
plt.plot([0, 1], [1, 1], "C2:")
for each, aside, side in ((0.11, 0.02, "left"), (0.5, 0.02, "left"),
                          (0.7, -0.02, "right")):
    plt.plot([each, each], [0, H(each)], "C2--", linewidth=1)
    plt.plot(each, H(each), "o", color="black", zorder=3)
    plt.text(each + aside, H(each) - 0.13, f"{H(each):.4f}", ha=side)
plt.xlabel("p")
plt.ylabel("H(p)")
plt.xlim(0, 1)
plt.ylim(0, 1.06)
ticks = ("0", "0.11", "0.3", "0.5", "0.7", "1")
plt.xticks([float(tick) for tick in ticks], ticks)
plt.yticks([0, 0.5, 1], ["0", "0.5", "1"])
plt.show()
