import matplotlib.pyplot as plt
import numpy as np

z = np.array([2.0, 1.0, 0.1])
Q = np.exp(z) / np.sum(np.exp(z))
x = np.arange(3)

figure, panels = plt.subplots(1, 2, sharey=True, num="Q, P, P − Q")
for axes, P in zip(panels, ([1, 0, 0], [0, 0, 1])):
    axes.bar(x - 0.2, P, 0.36, color="C0")
    axes.bar(x + 0.2, Q, 0.34, fill=False, edgecolor="C1", hatch="///")
    for at, start, end in zip(x + 0.2, Q, P):
        axes.annotate("", (at, end), (at, start), arrowprops={
            "arrowstyle": "->", "color": "black", "lw": 1.6})
    axes.set(xticks=x, xlabel="x", ylim=(0, 1.1))
panels[0].text(0.72, 0.9, "P", color="C0")
panels[0].text(0.72, 0.78, "Q", color="C1")
plt.show()
