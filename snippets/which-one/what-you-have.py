import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

fig, ax = plt.subplots(num="x ~ P, Q(x), H(P,Q)", figsize=(4.4, 2.5))
ax.set(xlim=(0, 9.4), ylim=(0.3, 5.3))
ax.axis("off")


def box(x, y, w, label, colour, **style):
    shape = FancyBboxPatch((x, y - 0.36), w, 0.72,
                           boxstyle="round,pad=0,rounding_size=0.15",
                           facecolor="none", edgecolor=colour, **style)
    ax.add_patch(shape)
    ax.text(x + w / 2, y - 0.02, label, color=colour, ha="center",
            va="center")


rows = [  # what you have of P, what you have of Q, what follows
    ("1", "x ~ P", "Q(x)", "H(P,Q), KL(P‖Q)"),
    ("2", "c P(x)", "x ~ Q, Q(x)", "KL(Q‖P)"),
    ("3", "x ~ P", "x ~ Q", "JSD(P,Q)"),
    ("4", "P(x)", "Q(x)", "KL(P‖Q), KL(Q‖P), JSD"),
]
for y, (number, of_p, of_q, then) in zip((4.8, 3.5, 2.2, 0.9), rows):
    ax.text(0.1, y - 0.02, number, va="center")
    box(0.7, y, 1.6, of_p, "C0")
    box(2.6, y, 2.3, of_q, "C1", linestyle="--")
    ax.annotate("", (6.0, y), (5.1, y), arrowprops={"arrowstyle": "->"})
    ax.text(6.2, y - 0.02, then, va="center")
plt.show()
