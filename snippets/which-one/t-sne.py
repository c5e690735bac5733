import matplotlib.pyplot as plt
import numpy as np

# the eight corners of a cube; P says who is near whom
X = np.array([[i & 1, i >> 1 & 1, i >> 2] for i in range(8)]) - 0.5
pairs = 1 - np.eye(8)  # no corner is paired with itself


def squared(points):
    return np.sum((points[:, None] - points) ** 2, axis=2)


P = np.exp(-2 * squared(X)) * pairs
P /= P.sum()

figure, panels = plt.subplots(1, 2, num="exp(−d²), 1/(1 + d²)",
                              figsize=(5.2, 2.2))
for ax, name in zip(panels, ("exp(−d²)", "1/(1 + d²)")):
    normal = name == "exp(−d²)"
    Y = X @ np.array([[1, 0.1], [0.2, 1], [0.1, -0.2]])  # a flat map
    for _ in range(300 if normal else 4000):
        d = squared(Y)
        w = np.exp(-d) if normal else 1 / (1 + d)
        Q = w * pairs / np.sum(w * pairs)
        # down the slope of KL(P||Q)
        push = (P - Q) * (1 if normal else 4 * w)
        Y = Y - 4 * (push.sum(1)[:, None] * Y - push @ Y)
    kl = np.sum(P * np.log((P + 1 - pairs) / (Q + 1 - pairs)))
    closest = np.sqrt(np.min(squared(Y) + 99 * np.eye(8)))
    print(f"{'normal' if normal else 'Student-t':9}  KL(P||Q) {kl:.4f}"
          f"  closest two corners {closest:.2f}")
    for i, j in np.argwhere(np.triu(squared(X) == 1)):  # edges
        ax.plot(*Y[[i, j]].T, color="C2", lw=1)
    ax.plot(*Y.T, "o", color="C1")
    ax.set(title=name, aspect="equal", xlim=(-2.6, 2.6))
    ax.set(ylim=(-1.7, 1.7), xticks=[-2, 0, 2], yticks=[-1, 0, 1])
plt.show()
