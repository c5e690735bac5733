import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0.001, 2.2, 89)  # P(x) / Q(x)


def log(D):  # what an answer earns: on a real sample, on a generated
    return np.log(D), np.log(1 - D)


def hinge(D):
    return -np.maximum(0, 1 - D), -np.maximum(0, 1 + D)


def squares(D):
    return -((D - 1) ** 2) / 2, -((D + 1) ** 2) / 2


axes = plt.subplots(1, 3, num="max t a(D) + b(D)",
                    figsize=(5.6, 2.6))[1]
for axis, score, best, answers, low in [
    (axes[0], log, t / (1 + t), (0.2, 0.35, 0.65, 0.8), -3.3),
    (axes[1], hinge, np.sign(t - 1), (-0.6, -0.2, 0.2, 0.6), -3.3),
    (axes[2], squares, (t - 1) / (t + 1), (-0.7, -0.4, 0.1, 0.5), -2.2),
]:
    for answer in answers:
        a, b = score(answer)
        axis.plot(t, t * a + b, "C2", lw=0.8)
    a, b = score(best)
    axis.plot(t, t * a + b, "C3", lw=2.2)
    for ratio, look in (1.4, "ko"), (0.6, "ks"):
        a, b = score(np.interp(ratio, t, best))
        axis.plot(ratio, ratio * a + b, look)
    axis.set(xlabel="t", ylim=(low, 0.1),
             xticks=[0, 1, 2], yticks=[-2, -1, 0])
plt.show()
