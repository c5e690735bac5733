import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

fig, ax = plt.subplots(num="z, G, x, D, y", figsize=(5.2, 2.2))
ax.set(xlim=(-0.2, 10.6), ylim=(0.1, 3.8))
ax.axis("off")


def box(x, y, w, h, label, colour, **style):
    shape = FancyBboxPatch((x - w / 2, y - h / 2), w, h,
                           boxstyle="round,pad=0,rounding_size=0.15",
                           facecolor="none", edgecolor=colour, **style)
    ax.add_patch(shape)
    ax.text(x, y, label, color=colour, ha="center", va="center")


def arrow(start, end, **style):
    ax.annotate("", end, start, arrowprops={
        "arrowstyle": "->", "shrinkA": 0, "shrinkB": 0, **style})


box(3.95, 3.2, 1.5, 0.8, "x ~ P", "C0")
box(0.2, 1.2, 0.5, 0.6, "z", "black")
box(1.8, 1.2, 1.1, 0.9, "G", "C1")
box(3.95, 1.2, 1.5, 0.8, "x ~ Q", "C1", linestyle="--")
box(7, 2.2, 0.9, 2.9, "D", "black")
for start, end, y in (0.5, 1.2, 1.2), (2.4, 3.15, 1.2):
    arrow((start, y), (end, y))
for y, label, loss in (3.2, 1, " D(x)"), (1.2, 0, "(1 − D(x))"):
    arrow((4.75, y), (6.5, y))
    ax.text(5.6, y + 0.15, f"y = {label}", ha="center")
    arrow((7.5, y), (8.1, y))
    ax.text(8.2, y, f"−log{loss}", va="center")
# what D says goes back to G, which learns from it
ax.plot([7, 7, 1.8], [0.75, 0.25, 0.25], ":", color="C2", linewidth=1)
arrow((1.8, 0.25), (1.8, 0.75), linestyle=":", color="C2", linewidth=1)
plt.show()
