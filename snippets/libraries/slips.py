import matplotlib.pyplot as plt
import numpy as np

P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
M = (P + Q) / 2


def kl(p, q):
    return np.sum(p * np.log(p / q))


right = kl(P, Q)
jsd = (kl(P, M) + kl(Q, M)) / 2
no_log = np.sum(P * (np.log(P) - Q))

plt.figure("D(P‖Q)", figsize=(5.2, 2.6))
plt.axhline(0, color="black", lw=0.8)
for at, name, height, side in [
    (jsd, "JSD", 2, "center"),
    (right / 2, "½ D(P‖Q)", 1, "center"),
    (kl(Q, P), " D(Q‖P)", 3, "left"),
    (right / np.log(2), "D(P‖Q) / log 2", 1, "center"),
    (np.sqrt(jsd), "√JSD", 2, "center"),
    (np.sqrt(jsd / np.log(2)), "√(JSD / log 2)", 3, "center"),
]:
    plt.plot([at, at], [0, height], "C2", lw=1)
    plt.plot(at, 0, "o", color="C2")
    plt.text(at, height + 0.1, f"{name}\n{at:.4f}", ha=side)
plt.plot([right, right], [0, 3], "C3", lw=2.5)
plt.plot(right, 0, "D", color="C3", markersize=9)
plt.text(right, 3.1, f"D(P‖Q)\n{right:.4f}", color="C3", ha="right")
plt.text(0, 4.3, f"← −{-no_log:.4f}")
plt.text(0.2, 4.3, f"{10 * right:.4f} →", ha="right")
plt.xlim(0, 0.2)
plt.ylim(-0.3, 4.8)
plt.xticks([0, 0.05, 0.1, 0.15, 0.2])
plt.yticks([])
plt.gca().spines["left"].set_visible(False)
plt.show()
