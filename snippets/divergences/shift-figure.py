import matplotlib.pyplot as plt
import numpy as np

x, dx = np.linspace(-9, 17, 1301, retstep=True)


def bell(mean):
    return np.exp(-((x - mean) ** 2) / 2) / np.sqrt(2 * np.pi)


def measures(mu):
    p, q = bell(0), bell(mu)
    tv = np.sum(np.abs(p - q)) * dx / 2
    log_d = np.log(2 * q / (p + q))
    jsd = np.sum(p * np.log(2 * p / (p + q)) + q * log_d) * dx / 2
    slope = np.sum(q * (x - mu) * log_d) * dx / 2  # of JSD in mu
    tv_slope = np.exp(-(mu**2) / 8) / np.sqrt(2 * np.pi)
    return [[mu**2 / 2, mu, tv, jsd], [mu, 1, tv_slope, slope]]


now, mu = 1.2, np.linspace(0, 8, 61)
curves = np.array([measures(each) for each in mu])
plt.figure("KL(P‖Q), W1, TV, JSD", (5.2, 4.7), layout="none")
top, *rows = [plt.axes((0.11, low, 0.88, 0.28), ylim=(0, high),
                       xlim=(-5.6, 8.3), xticks=range(0, 9, 2))
              for low, high in ((0.715, 0.53), (0.4, 2.7), (0.09, 1.6))]
top.plot(x[::8], bell(0)[::8], "C0", x[::8], bell(now)[::8], "C1--")
top.plot(now, bell(0).max(), "o", color="C1")
for k, (ax, high) in enumerate(zip(rows, (2.7, 1.6))):
    ax.axvline(now, color="C1", ls=":", lw=1.2)
    for i, name in enumerate(("KL(P‖Q)", "W1", "TV", "JSD")):
        look, value = f"C{'2223'[i]}", measures(now)[k][i]
        line, at = ("--", "-.", ":", "-")[i], high * (0.83 - i * 0.16)
        ax.plot(mu, curves[:, k, i], look + line)
        ax.plot((-5.3, -4.3), (at, at), look + line)
        ax.plot(now, value, "o", color=look)
        ax.text(-4, at - high / 30, name, color=look)
        ax.text(-1.8, at - high / 30, f"{value:.4f}", color=look)
rows[1].set(xlabel="μ", ylabel="d/dμ")
plt.show()
