import matplotlib.pyplot as plt
import numpy as np

P = np.full(4, 1 / 4)


def softmax(theta):
    return np.exp(theta) / np.sum(np.exp(theta))


def contest(k, rounds):
    theta, history = np.log([0.4, 0.3, 0.2, 0.1]), []
    for _ in range(rounds):
        Q = softmax(theta)
        history.append(Q)
        cost = np.log(1 - P / (P + Q))
        for _ in range(k):
            Q = softmax(theta)
            theta = theta - Q * (cost - np.sum(Q * cost))
    return history


def squares(ax, shares, x, **look):
    """A square for each mode, its area the mode's share."""
    for mode, share in enumerate(shares):
        side = 0.95 * np.sqrt(share)
        corner = (x - side / 2, mode - side / 2)
        ax.add_patch(plt.Rectangle(corner, side, side, **look))


figure, axes = plt.subplots(2, 1, sharex=True, num="Q: k = 10, 100")
for ax, k in zip(axes, (10, 100)):
    squares(ax, P, -1.6, fc="C0", lw=0)
    for number, Q in enumerate(contest(k, 13)):
        squares(ax, Q, number, fc="C1", lw=0)
    ax.set(xlim=(-2.3, 12.6), ylim=(3.6, -0.6), aspect="equal")
    ax.set(yticks=range(4), ylabel=f"k = {k}")
axes[1].set_xticks([-1.6, 0, 3, 6, 9, 12], ["P", 0, 3, 6, 9, 12])
plt.show()
