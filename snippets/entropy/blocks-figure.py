from heapq import heapify, heappop, heappush

import matplotlib.pyplot as plt
import numpy as np

P = np.array([0.7, 0.3])
H = -P @ np.log2(P)
n, per_toss, block = np.arange(1, 13), [], np.ones(1)
for each in n:
    block = np.outer(block, P).ravel()  # one toss more
    heap, length = block.tolist(), 0
    heapify(heap)
    while len(heap) > 1:
        group = heappop(heap) + heappop(heap)
        length += group
        heappush(heap, group)
    per_toss.append(length / each)

plt.figure("L/n")
plt.fill_between(n, H, H + 1 / n, color="C2", alpha=0.15)
plt.plot(n, H + 1 / n, "C2:")
plt.axhline(H, color="C3", linestyle="--")
plt.plot(n, per_toss, "C0-", linewidth=1)
plt.plot(n, per_toss, "C0o")
plt.text(10.9, H - 0.015, "H(P)", color="C3")
plt.text(9.2, 0.997, "H(P) + 1/n", color="C2")
plt.xlabel("n")
plt.ylabel("L/n")
plt.xticks(n)
plt.yticks([0.88, 0.9, 0.95, 1])
plt.ylim(0.86, 1.03)
plt.show()
