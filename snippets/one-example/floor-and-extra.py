import matplotlib.pyplot as plt
import numpy as np

P = np.array([0.7, 0.3])
floor = -np.sum(P * np.log(P))

plt.figure("H(P,Q) = H(P) + KL(P‖Q)")
for q in 0.9, 0.7, 0.6, 0.5, 0.3:  # drawn from the bottom up
    Q = np.array([q, 1 - q])
    total = -np.sum(P * np.log(Q))
    row = f"q = {q}"
    plt.barh(row, floor, 0.55, color="C0", alpha=0.3)
    plt.barh(row, total - floor, 0.55, left=floor,
             color="none", edgecolor="C1", hatch="////", linewidth=1)
    plt.text(total + 0.015, row, f"{total:.4f}", va="center")

plt.axvline(floor, color="C0")  # no bar ends to the left of it
plt.text(floor / 2, 4.4, "H(P)", color="C0", ha="center")
plt.text((floor + total) / 2, 4.4, "KL(P‖Q)", color="C1", ha="center")
plt.xlim(0, 1.1)
plt.show()
