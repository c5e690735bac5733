import matplotlib.pyplot as plt
import numpy as np

P = np.array([0.4, 0.3, 0.2, 0.1])
R = np.array([0.0, 1.0, 2.0, 3.0])

figure, panels = plt.subplots(1, 3, num="Q*", sharey=True,
                              figsize=(5.2, 2.4))
for ax, beta in zip(panels, (10, 1, 0.2)):
    Q = P * np.exp(R / beta)
    Q /= Q.sum()
    ax.bar(R - 0.2, P, 0.36, color="C0")
    ax.bar(R + 0.2, Q, 0.34, fill=False, edgecolor="C1", hatch="///")
    ax.set(xlabel="R(x)", xticks=R)
    ax.text(0.1, 0.86, f"β = {beta}")
panels[0].text(-0.2, 0.43, "P", color="C0", ha="center")
panels[0].text(0.75, 0.36, "Q*", color="C1")
panels[0].set(ylim=(0, 1))
plt.show()
