import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-16, 16, 321)
dx = x[1] - x[0]
means = np.linspace(0, 4, 41)
widths = np.geomspace(0.9, 3.2, 60)[:, None]


def log_bell(m, s):
    return -(((x - m) / s) ** 2) / 2 - np.log(s * np.sqrt(2 * np.pi))


def lowest(a):
    """min over s of KL(Q||P), for each mean m."""
    log_p = np.logaddexp(log_bell(-a, 1), log_bell(a, 1)) - np.log(2)
    found = []
    for m in means:
        log_q = log_bell(m, widths)  # a row for each width
        kl = np.sum(np.exp(log_q) * (log_q - log_p), axis=1) * dx
        found.append(kl.min())
    return np.array(found)


plt.figure("min KL(Q‖P): a = 2, 2.5, 2.8, 3")
both = np.concatenate([-means[:0:-1], means])
styles = {2: "C2:", 2.5: "C2--", 2.8001: "C3", 3: "C2-."}
for a, style in styles.items():
    line = lowest(a)
    plt.plot(both, np.concatenate([line[:0:-1], line]), style)
    plt.text(0, line[0] - 0.075, f"a = {a:.2g}", ha="center")
plt.axhline(np.log(2), color="black", lw=0.8)
plt.text(-4.2, np.log(2) + 0.01, "log 2")
plt.xlabel("m")
plt.xlim(-4.3, 4.3)
plt.ylim(0.1, 1.05)
plt.show()
