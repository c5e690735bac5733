from math import comb

import matplotlib.pyplot as plt
import numpy as np

figure, all_axes = plt.subplots(2, 1, num="P, Q: n = 10, n = 100",
                                sharex=True, figsize=(5.2, 4.2))
for axes, n, at_p, at_q in zip(all_axes, (10, 100), (0.87, 0.76),
                               (0.31, 0.41)):
    k = np.arange(n + 1)  # how often side 1 comes up
    ways = np.array([comb(n, i) for i in k], dtype=float)
    P = ways * 0.7**k * 0.3 ** (n - k)
    Q = ways * 0.5**n
    share = (np.arange(n + 2) - 0.5) / n  # the edges of the bars
    both = np.minimum(P, Q)
    axes.stairs(both, share, fill=True, color="C2", alpha=0.4)
    axes.stairs(P, share, color="C0", lw=1.8)
    axes.stairs(Q, share, color="C1", lw=1.8, ls="--")
    axes.text(0.02, 0.75 * max(P.max(), Q.max()), f"n = {n}")
    axes.text(0.02, 0.5 * max(P.max(), Q.max()),
              f"{both.sum() / 2:.4f}", color="C2")
    axes.text(at_p, 0.9 * P.max(), "P", color="C0")
    axes.text(at_q, 0.9 * Q.max(), "Q", color="C1")
    axes.set(xlim=(-0.05, 1.05), yticks=[])
axes.set_xlabel("k/n")
axes.set_xticks([0, 0.3, 0.5, 0.6, 0.7, 1])
plt.show()
