import matplotlib.pyplot as plt
import numpy as np

P = np.array([0.4, 0.3, 0.2, 0.1])
R = np.array([0.0, 1.0, 2.0, 3.0])
line = np.linspace(-0.2, 3, 200)

figure, panels = plt.subplots(1, 2, num="Q/P", sharey=True,
                              figsize=(5.4, 2.9))
for ax, beta in zip(panels, (1, 0.2)):
    log_Z = np.log(np.sum(P * np.exp(R / beta)))
    low, high = R.max() + 1e-12, R.max() + beta
    for _ in range(100):
        middle = (low + high) / 2
        if np.sum(beta * P / (middle - R)) > 1:
            low = middle
        else:
            high = middle
    curves = [(lambda x: np.exp(x / beta - log_Z), "C1", "--"),
              (lambda x: beta / (high - x), "C2", "-.")]
    ax.axhline(1, color="C0", lw=1)
    for curve, color, style in curves:
        ax.plot(line, curve(line), style, color=color)
        ax.plot(R, curve(R), "o", color=color, ms=5)
    ax.set(xlabel="R(x)", yscale="log", xticks=R, ylim=(2e-7, 40))
    ax.text(-0.1, 12, f"β = {beta}")
panels[0].set_ylabel("Q(x) / P(x)")
panels[1].text(0.7, 0.2, "Q3", color="C2")
panels[1].text(1.25, 3e-5, "Q*", color="C1")
panels[1].text(-0.1, 1.5, "P", color="C0")
plt.show()
