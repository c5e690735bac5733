import matplotlib.pyplot as plt
import numpy as np

q = np.linspace(0.04, 0.96, 185)

plt.figure("H(P,Q) = log 2, q = 0.5")
for p in 0.1, 0.3, 0.5, 0.7, 0.9:
    cross_entropy = -p * np.log(q) - (1 - p) * np.log(1 - q)
    floor = -p * np.log(p) - (1 - p) * np.log(1 - p)
    colour = "C0" if p == 0.7 else "C2"
    plt.plot(q, cross_entropy, colour, linewidth=2 if p == 0.7 else 1)
    plt.plot(p, floor, "o", color=colour, markersize=5)
    plt.text(0.97, cross_entropy[-1], f"p = {p}", color=colour,
             va="center")

plt.plot(0.5, np.log(2), "o", color="black", markersize=8)
plt.text(0.5, 1.0, "log 2", ha="center")
plt.xlabel("q")
plt.ylabel("H(P,Q)")
plt.ylim(0, 3)
plt.xticks([0.1, 0.3, 0.5, 0.7, 0.9])
plt.show()
