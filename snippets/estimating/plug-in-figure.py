from math import comb

import matplotlib.pyplot as plt
import numpy as np

K = 10
sizes = np.array([1, 2, 3, 5, 10, 20, 30, 50, 75, 100])


def mean_plug_in(n):
    k = np.arange(1, n + 1)
    ways = np.array([float(comb(n, i)) for i in k])
    chance = ways * (1 / K) ** k * (1 - 1 / K) ** (n - k)
    return -K * np.sum(chance * k / n * np.log(k / n)) + 0.0


H = np.array([mean_plug_in(n) for n in sizes.tolist()])
plt.subplots(num="H(P), KL(P̂‖P)")
plt.axhline(np.log(K), color="C0")
plt.plot(sizes, H, "o-", color="C2")
for n, h in zip(sizes, H):
    plt.plot([n, n], [h, np.log(K)], color="C3", lw=1, ls="--")
plt.text(1.1, np.log(K) + 0.06, "H(P) = log 10", color="C0")
plt.text(14, 1.6, "H(P̂)", color="C2")
plt.text(5.3, 1.95, "KL(P̂‖P)", color="C3")
plt.xscale("log")
plt.xticks([1, 10, 100], ["1", "10", "100"])
plt.minorticks_off()
plt.xlabel("n")
plt.ylim(0, 2.6)
plt.show()
