import matplotlib.pyplot as plt
import numpy as np

P = np.array([0.7, 0.3])
pulls = [  # k2 in the loss pulls as k1 in the reward
    ("R − βk1", lambda Q, r, s: Q * -np.log(r) * s, "C1--"),
    ("L + βk2", None, "C1--"),
    ("L + βk3", lambda Q, r, s: Q * (1 - r) * s, "C2-."),
    ("R − βk3", lambda Q, r, s: Q * (r - 1 - np.log(r)) * s, "C3-"),
    ("L + βk1", lambda Q, r, s: Q * s, "C2:"),
]

_, ax = plt.subplots(num="q(t)", figsize=(5.2, 2.9))
ax.plot([0, 1000], [0.7, 0.7], "C0:", lw=1.2)
for row, (name, pull, style) in enumerate(pulls):
    height = 0.95 - 0.2 * row
    ax.plot([1060, 1220], [height, height], style)
    ax.text(1260, height - 0.03, name, color=style[:2])
    if pull:
        theta, qs = np.log(0.8 / 0.2), [0.8]  # the logit of q
        for _ in range(1000):
            Q = np.array([qs[-1], 1 - qs[-1]])
            s = np.array([1 - qs[-1], -qs[-1]])
            theta -= 0.05 * np.sum(pull(Q, P / Q, s))
            qs.append(1 / (1 + np.exp(-theta)))
        ax.plot(range(0, 1001, 10), qs[::10], style)
        ax.plot(1000, qs[-1], "o", color=style[:2], ms=5)
        ax.text(1960, height - 0.03, f"{qs[-1]:.4f}",
                color=style[:2], ha="right")
ax.plot(0, 0.8, "o", color="C1")
ax.set(xlabel="t", ylabel="q", xlim=(0, 2000), ylim=(0, 1.02),
       xticks=[0, 500, 1000], yticks=[0, 0.7, 1])
plt.show()
