import matplotlib.pyplot as plt
import numpy as np

n = np.arange(1, 41)
m = np.array([(6 ** int(each)).bit_length() - 1 for each in n])

plt.figure("m/n ≤ s(1/6) ≤ (m+1)/n")
plt.vlines(n, m / n, (m + 1) / n, "C0")
plt.plot(n, m / n, "C0_", markeredgewidth=1.5, markersize=5)
plt.plot(n, (m + 1) / n, "C0_", markeredgewidth=1.5, markersize=5)
plt.axhline(np.log2(6), color="C3", linestyle="--", linewidth=1.2)
plt.text(30, np.log2(6) + 0.1, "log₂ 6", color="C3")
plt.xlabel("n")
plt.ylabel("s(1/6)")
plt.xlim(0, 41)
plt.ylim(1.9, 3.1)
plt.yticks([2, 2.5, 3])
plt.show()
