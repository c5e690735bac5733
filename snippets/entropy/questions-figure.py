import matplotlib.pyplot as plt
import numpy as np

edge = np.array([0, 1 / 2, 3 / 4, 7 / 8, 1])  # outcomes side by side
surprise = -np.log2(np.diff(edge))

# each question: first and last outcome still in doubt, its layer
asked = {
    "A": [(0, 4, 0), (0, 2, 1), (2, 4, 1)],
    "B": [(0, 4, 0), (1, 4, 1), (2, 4, 2)],
    "C": [(0, 4, 0), (0, 3, 1), (0, 2, 2)],
}
figure, panels = plt.subplots(1, 3, num="L", sharey=True)
for panel, (name, questions) in zip(panels, asked.items()):
    area = 0
    for first, last, layer in questions:
        left, width = edge[first], edge[last] - edge[first]
        box = {"x": left, "height": 1, "width": width, "bottom": layer,
               "align": "edge"}
        panel.bar(**box, color="C0", alpha=0.2)
        panel.bar(**box, fill=False, edgecolor="C0")
        panel.text(left + width / 2, layer + 0.4, "?", ha="center")
        area += width
    panel.stairs(surprise, edge, baseline=None, color="C3", ls="--",
                 lw=2.5)
    panel.set(title=f"{name}: {area:g}", xlabel="P(x)", ylim=(0, 3.1))
    panel.set_yticks(range(4))
    panel.set_xticks([0, 1 / 2, 3 / 4, 1], ["0", "½", "¾", "1"])
plt.show()
