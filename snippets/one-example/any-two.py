import matplotlib.pyplot as plt
import numpy as np

P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
M, x = (P + Q) / 2, np.arange(2)


def kl(p, q):
    return np.sum(p * np.log(p / q))


floor, cost = -np.sum(P * np.log(P)), -np.sum(P * np.log(Q))
jsd = (kl(P, M) + kl(Q, M)) / 2
hatched = {"color": "none", "edgecolor": "C1", "hatch": "////", "lw": 1}

plt.figure("P, Q, H(P,Q) = H(P) + KL(P‖Q)", (5.2, 4.2), layout="none")
plt.axes((0.18, 0.62, 0.8, 0.36), xlim=(-0.5, 1.5), ylim=(0, 1.15))
plt.xticks(x, ["x = 0", "x = 1"])
plt.yticks([0, 0.5, 1])
plt.bar(x - 0.2, P, 0.36, color="C0", alpha=0.3)
plt.bar(x + 0.2, Q, 0.36, **hatched)
for shares, colour, at in (P, "C0", -0.2), (Q, "C1", 0.2):
    plt.plot(at, shares[0], "o", color=colour)
    for each in x:
        plt.text(each + at, shares[each] + 0.09, f"{shares[each]:.2f}",
                 color=colour, ha="center", fontsize=9.5)

plt.axes((0.18, 0.07, 0.64, 0.45), xlim=(0, 1), ylim=(-0.5, 4.5))
plt.barh("JSD", jsd, 0.6, color="C3", alpha=0.3)
plt.barh("KL(Q‖P)", kl(Q, P), 0.6, color="C2", alpha=0.3)
plt.barh("KL(P‖Q)", kl(P, Q), 0.6, left=floor, **hatched)
plt.barh("H(P)", floor, 0.6, color="C0", alpha=0.3)
plt.barh("H(P,Q)", cost, 0.6, color="none", edgecolor="black", lw=1)
for row, value in enumerate((jsd, kl(Q, P), kl(P, Q), floor, cost)):
    plt.text(1.24, row, f"{value:.4f}", ha="right", va="center")
for end in floor, cost:  # the two parts end where the whole does
    plt.plot([end, end], [1.7, 4.3], "k:", lw=1.2)
plt.show()
