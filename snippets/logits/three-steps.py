import matplotlib.pyplot as plt
import numpy as np

z = np.array([2.0, 1.0, 0.1])
raised = np.exp(z)
steps = [("z", z), ("exp z", raised), ("Q", raised / raised.sum())]

figure, panels = plt.subplots(1, 3, num="z, exp z, Q")
for axes, (name, heights) in zip(panels, steps):
    style = {"color": "C2", "alpha": 0.5}
    if name == "Q":
        style = {"fill": False, "edgecolor": "C1", "hatch": "///"}
    axes.bar([0, 1, 2], heights, 0.62, **style)
    for x, height in enumerate(heights):
        axes.text(x, height, f"{height:.2f}", ha="center", va="bottom")
    axes.set(xticks=[0, 1, 2], yticks=[], title=name, xlabel="x")
    axes.set_ylim(0, 1.15 * heights[0])
    axes.spines["left"].set_visible(False)
plt.show()
