import matplotlib.pyplot as plt
import numpy as np

h = 0.025
x = np.arange(-160, 161) * h
p, q = (sum(np.exp(-(((x - m) / 0.35) ** 2) / 2) for m in middles)
        for middles in [(-1.5, 1.5), (0,)])
p, q = p / p.sum(), q / q.sum()
ahead = np.cumsum(q - p)[:160]  # to the left of 0; the right mirrors it
# where WGAN-GP looks: evenly between a real and a generated point
apart = np.triu(np.subtract.outer(x, x).T, 1) + np.tri(len(x))
pairs = np.triu(np.outer(p, q) + np.outer(q, p), 1) / apart
between = np.array([pairs[:k, k:].sum() for k in range(1, 161)])
ends = (p + q)[:160] / 2 / h + (p + q)[1:161] / 2 / h  # and R1 and R2

middle = x[:-1] + h / 2
slopes = {
    "1": (np.sign(ahead), "C2", ":"),
    "2": (np.sign(ahead) + ahead / 2 / between, "C2", "-"),
    "3": (ahead / ends, "C3", "--"),
}
figure, (top, below, bottom) = plt.subplots(
    3, 1, num="p, q; f; f'", sharex=True, figsize=(5.2, 5.2),
    height_ratios=[1, 2, 2])
top.plot(x, p / h, "C0", x, q / h, "C1--")
top.set(yticks=[], xlim=(-3, 3), ylim=(0, 1.3))
for name, (left, color, line) in slopes.items():
    slope = np.append(left, -left[::-1])
    f = np.append(0, np.cumsum(slope)) * h
    below.plot(x, f - f[160], color, ls=line)
    bottom.plot(middle, slope, color, ls=line)
    y = 3.4 - float(name)
    bottom.plot([-2.8, -2.2], [y, y], color, ls=line)
    gain = (slope[:160] @ ahead) * 2 * h
    bottom.text(-2, y - 0.15, name, color=color)
    bottom.text(-1.6, y - 0.15, f"{gain:.2f}", color=color)
below.set(ylabel="f(x)", ylim=(-0.2, 5))
bottom.set(xlabel="x", ylabel="f'(x)", ylim=(-3.4, 3.4))
plt.show()
