import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-30, 30, 601)
dx = x[1] - x[0]
a, m, s = 3, 1, 1  # the humps, and the ball: a bell not yet fitted
widths = np.geomspace(0.6, 5, 60)[:, None]


def log_bell(m, s):
    return -(((x - m) / s) ** 2) / 2 - np.log(s * np.sqrt(2 * np.pi))


def reverse_kl(log_q):
    return np.sum(np.exp(log_q) * (log_q - log_p), axis=-1) * dx


log_p = np.logaddexp(log_bell(-a, 1), log_bell(a, 1)) - np.log(2)
means = np.linspace(-7, 7, 141)
free = [reverse_kl(log_bell(each, widths)).min() for each in means]
held = [reverse_kl(log_bell(each, s)) for each in means]
ball = reverse_kl(log_bell(m, s))

figure, (top, low) = plt.subplots(2, 1, num="p, q, KL(q‖p): a = 3",
                                  sharex=True, figsize=(5.2, 4.2))
near = np.abs(x) < 7.05
top.plot(x[near], np.exp(log_p)[near], "C0")
top.plot(x[near], np.exp(log_bell(m, s))[near], "C1--")
top.text(-a, 0.21, "p", color="C0", ha="center")
top.text(m, 0.41, "q", color="C1", ha="center")
top.set(ylim=(0, 0.45), yticks=[0, 0.2, 0.4])
low.plot(means, free, "C3")
low.plot(means, held, "C1--")
low.plot(m, ball, "C1o")
low.set(title="KL(q‖p)", xlabel="m", xlim=(-7, 7), ylim=(0, 3))
low.set(xticks=[-6, -4, -2, 0, 2, 4, 6], yticks=[0, 1, 2, 3])
plt.show()
