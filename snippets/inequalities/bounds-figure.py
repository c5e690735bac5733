from math import comb

import matplotlib.pyplot as plt
import numpy as np

kl = 0.7 * np.log(0.7 / 0.5) + 0.3 * np.log(0.3 / 0.5)
n = np.arange(0, 81)
best = []
for each in n:
    k = np.arange(each + 1)
    ways = np.array([comb(each, i) for i in k], dtype=float)
    p, q = ways * 0.7**k * 0.3 ** (each - k), ways * 0.5**each
    best.append(np.sum(np.minimum(p, q)) / 2)

plt.figure("(1 − TV)/2", figsize=(5.2, 3.4))
plt.plot(n, best, "C3o", markersize=3)
plt.plot(n, 0.5 - np.sqrt(n * kl / 2) / 2, "C2:")
plt.plot(n, 0.5 - np.sqrt(1 - np.exp(-n * kl)) / 2, "C2--")
plt.axhline(0.05, color="black", lw=0.8)
plt.text(27, 0.155, "(1 − TV)/2", color="C3")
plt.text(18, 0.088, "√(nD/2)", color="C2")
plt.text(1.2, 0.012, "exp(−nD)", color="C2")
plt.xlabel("n")
plt.xlim(0, 80)
plt.ylim(0, 0.5)
plt.yticks([0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5])
plt.show()
