import matplotlib.pyplot as plt
import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])


def loss(D):
    return -np.sum(P * np.log(D) + Q * np.log(1 - D)) / 2


coin, D = np.log(2), loss(np.array([0.6, 0.4]))
floor = loss(P / (P + Q))
fig, (whole, near) = plt.subplots(1, 2, num="L(D) = H(Y|X) + E KL",
                                  width_ratios=[1, 3.8])
for ax, bars in (whole, [D]), (near, [floor, D, coin]):
    for k, top in enumerate(bars):
        ax.bar(k, floor, 0.62, color="C2", alpha=0.4)
        ax.bar(k, top - floor, 0.62, bottom=floor, fill=False,
               edgecolor="C3", hatch="///")
    ax.axhline(coin, color="black", ls=":", lw=1.2)
whole.text(0, 0.34, "H(Y|X)", ha="center", va="center", rotation=90)
whole.set(ylim=(0, 0.76), xlim=(-0.6, 0.6))
whole.set_xticks([0], ["D"])
whole.set_yticks([0, coin], ["0", "log 2"])

low = 0.6682  # the right side shows the tops alone
for k in range(3):
    near.text(k, (low + floor) / 2, "H(Y|X)", ha="center", va="center")
near.annotate("", (-0.42, floor), (-0.42, coin), arrowprops={
    "arrowstyle": "<->", "shrinkA": 0, "shrinkB": 0})
near.text(-0.33, 0.683, f"I(X;Y)\n{coin - floor:.6f}", va="center")
near.text(0, floor + 0.0006, f"{floor:.6f}", ha="center")
near.text(1.3, D + 0.0057, f"{floor:.6f}", ha="right")
near.text(1.3, D + 0.0031, f"+ {D - floor:.6f}", ha="right", color="C3")
near.text(1.3, D + 0.0005, f"= {D:.6f}", ha="right")
near.text(2, coin + 0.0006, f"{coin:.6f}", ha="center")
near.set(xlim=(-0.6, 2.5), ylim=(low, 0.6962))
near.set_xticks([0, 1, 2], ["D*", "D", "1/2"])
plt.show()
