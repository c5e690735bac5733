from math import comb

import matplotlib.pyplot as plt
import numpy as np

H = -0.6 * np.log(0.6) - 0.4 * np.log(0.4)
sizes = np.unique(np.geomspace(3, 200, 40).astype(int))
own, fresh = [], []
for n in sizes:
    k = np.arange(n + 1)
    chance = [comb(n, i) * 0.6**i * 0.4 ** (n - i) for i in k]
    share = np.clip(k / n, 1e-12, 1 - 1e-12)  # 0 log 0 = 0
    plus_one = (k + 1) / (n + 2)
    entropy = -share * np.log(share) - (1 - share) * np.log(1 - share)
    cross = -0.6 * np.log(plus_one) - 0.4 * np.log(1 - plus_one)
    own.append(np.dot(chance, entropy))
    fresh.append(np.dot(chance, cross))

plt.figure("H(P), n")
plt.fill_between(sizes, own, fresh, color="C2", alpha=0.15, lw=0)
plt.plot(sizes, fresh, "C3--")
plt.axhline(H, color="C0")
plt.plot(sizes, own, "C2-.")
plt.text(3.1, H + 0.008, "H(P)", color="C0")
plt.xscale("log")
ticks = [3, 5, 10, 20, 50, 100, 200]
plt.xticks(ticks, [str(tick) for tick in ticks])
plt.minorticks_off()
plt.xlabel("n")
plt.show()
