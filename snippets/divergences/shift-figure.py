import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-8, 16, 1201)
dx = x[1] - x[0]
mu = np.linspace(0, 8, 81)
p, q = [np.exp(-((x - m) ** 2) / 2) / np.sqrt(2 * np.pi)
        for m in (0, mu[:, None])]
log_ratio = np.log(2 * q / (p + q))
jsd = np.sum(p * np.log(2 * p / (p + q)) + q * log_ratio, 1) * dx / 2
tv = np.sum(np.abs(p - q), 1) * dx / 2
# the slopes: how much each rises when q moves a little further
slope = np.sum(q * (x - mu[:, None]) * log_ratio, 1) * dx / 2
tv_slope = np.exp(-(mu**2) / 8) / np.sqrt(2 * np.pi)

figure, (top, low) = plt.subplots(2, 1, num="KL(P‖Q), W1, TV, JSD",
                                  sharex=True, figsize=(5.2, 4.6))
for axes, kl, w1, total, js in ((top, mu**2 / 2, mu, tv, jsd),
                                (low, mu, mu**0, tv_slope, slope)):
    axes.plot(mu, kl, "C2--")
    axes.plot(mu, w1, "C2-.")
    axes.plot(mu, total, "C2:")
    axes.plot(mu, js, "C3")
top.text(1.95, 1.3, "KL(P‖Q)", color="C2")
top.text(1.2, 1.4, "W1", color="C2", ha="right")
top.text(7, 1.06, "TV", color="C2")
top.text(7, 0.45, "JSD", color="C3")
top.set(ylim=(0, 2.7), yticks=[0, 1, 2])
low.text(1.12, 1.3, "KL(P‖Q)", color="C2", ha="right")
low.text(5, 1.06, "W1", color="C2")
low.text(0.68, 0.42, "TV", color="C2")
low.text(2.9, 0.22, "JSD", color="C3")
low.set(ylim=(0, 1.5), yticks=[0, 1], xlabel="μ", xlim=(0, 8))
low.set_ylabel("d/dμ")
plt.show()
