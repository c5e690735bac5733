import matplotlib.pyplot as plt
import numpy as np

P = {"A": 35, "B": 17, "C": 17, "D": 16, "E": 15}  # in a hundred


def plan(names):
    groups = [(P[name], name) for name in names]
    while len(groups) > 1:  # join the two rarest, of equals the first
        groups.sort(key=lambda each: each[0])
        rarest, other, *groups = groups
        # the side with fewer outcomes is drawn to the left
        two = sorted([rarest, other], key=lambda e: (len(e[1]), -e[0]))
        often, name = rarest[0] + other[0], two[0][1] + two[1][1]
        groups.append((often, name, *two))
    return groups[0]


def draw(group, left, depth):  # a box for each question; their area
    width, name, *parts = group[0] / 100, *group[1:]
    if not parts:
        panel.text(left + width / 2, depth + 0.1, name, ha="center")
        edges.append(left + width)
        return 0
    for look in {"fc": "C0", "alpha": 0.2}, {"fill": False, "ec": "C0"}:
        panel.bar(left, 1, width, depth, align="edge", **look)
    panel.text(left + width / 2, depth + 0.4, "?", ha="center")
    rest = draw(parts[0], left, depth + 1)
    return width + rest + draw(parts[1], edges[-1], depth + 1)


figure, panel = plt.subplots(num="L, H")
edges, best = [0], plan("ABCDE")
L, yes, p = draw(best, 0, 0), best[2][0] / 100, np.diff(edges)
panel.stairs(-np.log2(p), edges, baseline=None, ec="C3", ls="--", lw=2)
panel.text(yes / 2, 0.08, f"{yes:.4f}", ha="center", size=9.5)
panel.set(title=f"L = {L:.4f}, H = {-p @ np.log2(p):.4f}",
          xlabel="P(x)", xlim=(0, 1), ylim=(0, 3.6), yticks=range(4))
panel.set_xticks([0, 1 / 2, 1], ["0", "½", "1"])
plt.show()
