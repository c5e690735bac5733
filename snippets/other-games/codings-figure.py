import matplotlib.pyplot as plt
import numpy as np

p, now = 0.7, 0.8  # P = [p, 1 - p]; the generator stands at q = 0.8
a, b, c = -1, 1, 0


def answers(q):  # of the best D, to the two outcomes
    return ((b * p + a * q) / (p + q),
            (b * (1 - p) + a * (1 - q)) / (2 - p - q))


q = np.linspace(0, 1, 100001)
slope = np.subtract(*[(D - c) ** 2 / 2 for D in answers(q)])
areas = (slope[1:] + slope[:-1]) / 2 * q[1]
sum_ = np.append(0, np.cumsum(areas))  # what such slopes descend
sum_ -= np.interp(p, q, sum_)
figure, (left, right) = plt.subplots(1, 2, num="(D - c)²/2; q",
                                     figsize=(5.2, 2.8))
D = np.linspace(-1, 1, 81)
left.plot(D, (D - c) ** 2 / 2, "black")
left.axvline(c, color="C1", ls=":", lw=1.2)
names = (-0.9, "1", -1, "right"), (0.15, "2", 1, "left")
for D, (x, name, side, ha) in zip(answers(now), names):
    price = (D - c) ** 2 / 2
    left.plot(D, price, "o", color="C3")
    left.text(D + 0.03 * side, price + 0.05, name, color="C3", ha=ha)
    left.text(x, 0.9, name, color="C3")
    left.text(x + 0.2, 0.9, f"{price:.4f}", color="C3")
left.set(xlabel="D", xlim=(-1, 1), ylim=(0, 1), xticks=[-1, 0, 1],
         yticks=[0, 0.5, 1])
right.plot(q[::1000], sum_[::1000], "black")
at, fall = np.interp(now, q, sum_), np.interp(now, q, slope)
stays = [at - now * fall, at + (1 - now) * fall]  # the loss, D as it is
right.plot([0, 1], stays, "C1--", now, at, "C1o")
right.axvline(p, color="C0", ls=":", lw=1.2)
right.set(xlabel="q", xlim=(0, 1), ylim=(-0.05, 0.05),
          yticks=[-0.05, 0, 0.05], xticks=[0.2, 0.7, 1])
right.set_xticklabels(["0.2", "0.7", "1"])
plt.show()
