import matplotlib.pyplot as plt

days = {"P": [1/2, 1/4, 1/8, 1/8], "Q": [1/8, 1/2, 1/4, 1/8]}
books = {"P": ["0", "10", "110", "111"], "Q": ["110", "0", "10", "111"]}
looks = {"P": ("C0", ""), "Q": ("C1", "//")}

figure, panels = plt.subplots(2, 2, num="H(P), H(P,Q), H(Q,P), H(Q)",
                              figsize=(5.2, 4.8), sharey=True)
for row, world in zip(panels, "PQ"):
    for panel, book in zip(row, "PQ"):
        color, hatch = looks[book]
        left, area = 0, 0
        for width, word in zip(days[world], books[book]):
            # one cell a bit, the first bit on top
            for floor, bit in enumerate(reversed(word)):
                cell = (left, 1, width, floor)
                panel.bar(*cell, align="edge", color=color, alpha=0.2)
                panel.bar(*cell, align="edge", fill=False,
                          edgecolor=(color, 0.6), hatch=hatch)
                panel.text(left + width / 2, floor + 0.5, bit,
                           ha="center", va="center")
                area += width
            left += width
        pair = world if world == book else f"{world},{book}"
        panel.set_title(f"H({pair}) = {area}")
        panel.set_xlabel(f"{world}(x)")
        panel.set_xticks([0, 1])
        panel.set_yticks([0, 1, 2, 3])
plt.show()
