import matplotlib.pyplot as plt
import numpy as np

P, Q = np.array([0.7, 0.3]), np.array([0.4, 0.6])
M = (P + Q) / 2


def kl(p, q):
    return np.sum(p * np.log(p / q))


right = kl(P, Q)
jsd = (kl(P, M) + kl(Q, M)) / 2
no_log = np.sum(P * (np.log(P) - Q))
softmax = np.exp(Q) / np.sum(np.exp(Q))

plt.figure("KL(P‖Q)", figsize=(5.2, 2.6))
plt.axhline(0, color="black", lw=0.8)
for at, name, height, side in [
    (kl(P, Q[::-1]), "Q ↔", 1, "center"),
    (jsd, "JSD", 2, "center"),
    (right / 2, "½ KL(P‖Q)", 1, "center"),
    (kl(P, softmax), "exp Q", 2, "center"),
    (kl(Q, P), " KL(Q‖P)", 3, "left"),
    (np.sqrt(jsd), "√JSD", 1, "center"),
    (right / np.log(2), "KL(P‖Q) / log 2", 3, "center"),
    (np.sqrt(jsd / np.log(2)), "√(JSD / log 2)", 2, "right"),
]:
    plt.plot([at, at], [0, height], "C2", lw=1)
    plt.plot(at, 0, "o", color="C2")
    plt.text(at, height + 0.1, f"{name}\n{at:.4f}", ha=side)
plt.plot([right, right], [0, 3], "C3", lw=2.5)
plt.plot(right, 0, "D", color="C3", markersize=9)
plt.text(right, 3.1, f"KL(P‖Q)\n{right:.4f}", color="C3", ha="right")
plt.text(0, 4.3, f"← −{-no_log:.4f}")
plt.text(0.3, 4.3, f"{10 * right:.4f} →", ha="right")
plt.axis((0, 0.3, -0.3, 4.8))
plt.setp(plt.gca(), xticks=[0, 0.1, 0.2, 0.3], yticks=[])
plt.gca().spines["left"].set_visible(False)
plt.show()
