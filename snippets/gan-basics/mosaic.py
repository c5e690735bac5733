import matplotlib.pyplot as plt
import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])

width = P + Q  # how often D meets each outcome
left = np.array([0.0, width[0]])
best = P / width

fig, ax = plt.subplots(num="D*(x) = P(x) / (P(x) + Q(x))")
box = {"align": "edge", "edgecolor": "white", "linewidth": 2}
ax.bar(left, best, width, color="C0", alpha=0.35, **box)
ax.bar(left, 1 - best, width, best, color="C1", alpha=0.25, **box)
ax.bar(left, 1 - best, width, best, fill=False, hatch="///",
       align="edge", edgecolor="C1", linewidth=0)
for x in 0, 1:
    middle = left[x] + width[x] / 2
    note = {"ha": "center", "va": "center"}
    ax.text(middle, best[x] / 2, f"P({x})", **note)
    label = ax.text(middle, (1 + best[x]) / 2, f"Q({x})", **note)
    label.set_bbox({"facecolor": "white", "edgecolor": "none"})
ax.set_yticks([0, best[1], best[0], 1], ["0", "D*(1)", "D*(0)", "1"])
ax.set_xticks(left + width / 2, ["x = 0", "x = 1"])
ax.tick_params(length=0)
plt.show()
