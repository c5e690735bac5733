import matplotlib.pyplot as plt
import numpy as np

left = np.arange(52, 0, -1)
surprise = np.log2(left)

plt.figure("log₂(52!)")
plt.stairs(surprise, np.arange(53), fill=True, color="C0", alpha=0.25)
plt.stairs(surprise, np.arange(53), baseline=None, color="C0")
plt.hlines(np.log2(52), 0, 52, "C2", "--")
plt.text(17, 2.2, f"log₂(52!) = {surprise.sum():.2f}")
plt.text(30, 5.95, f"log₂ 52 = {np.log2(52):.4f}", color="C2")
plt.xlabel("k")
plt.xlim(0, 52)
plt.xticks([0, 13, 26, 39, 52])
plt.ylim(0, 6.5)
plt.show()
