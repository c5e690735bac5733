import matplotlib.pyplot as plt
import numpy as np

P = np.array([0.5, 0.5])  # the two outcomes that happen


def kl_smoothed(eps):
    q = np.array([(1 - eps) * 0.5 + eps / 3, eps / 3])
    return np.sum(P * np.log(P / q))


eps = np.logspace(-15, 0, 200)
plt.figure("D(P‖Qε)")
plt.plot(eps, [kl_smoothed(each) for each in eps], "C2")
for each in (1e-3, 1e-6, 1e-9, 1e-12):
    plt.plot(each, kl_smoothed(each), "o", color="black")
    note = f"{kl_smoothed(each):.4f}"
    plt.text(each, kl_smoothed(each) + 0.7, note, ha="right")
plt.xscale("log")
plt.xlim(1, 1e-15)  # from right to left: less and less smoothing
ticks = ("1", "1e-3", "1e-6", "1e-9", "1e-12", "1e-15")
plt.xticks([float(tick) for tick in ticks], ticks)
plt.minorticks_off()
plt.ylim(0, 18)
plt.xlabel("ε")
plt.ylabel("D(P‖Qε)")
plt.show()
