import matplotlib.pyplot as plt
import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])
up, down = P * np.log(P / Q)

figure, (left, right) = plt.subplots(1, 2, num="P log(P/Q)")
x = np.array([1, 2])
left.bar(x - 0.2, P, 0.36, color="C0")
left.bar(x + 0.2, Q, 0.34, fill=False, edgecolor="C1", hatch="///")
left.text(0.8, 0.715, "P", ha="center", color="C0")
left.text(1.2, 0.515, "Q", ha="center", color="C1")
left.set(xlabel="x", xticks=x, ylim=(0, 0.8))

# each bar starts where the one before it ended
right.bar(1, up, 0.7, color="C2")
right.bar(2, down, 0.7, bottom=up, color="C2", alpha=0.35)
right.bar(3, up + down, 0.7, color="C3")
right.plot([1.35, 2.35], [up, up], "black", lw=0.8)
right.plot([2.35, 3.35], [up + down, up + down], "black", lw=0.8)
right.axhline(0, color="black", lw=0.8)
right.text(1, up + 0.006, f"{up:.4f}", ha="center")
right.text(2, up + down - 0.018, f"−{-down:.4f}", ha="center")
right.text(3, up + down + 0.006, f"{up + down:.4f}", ha="center")
right.set(ylim=(0, 0.28))
right.set_xticks([1, 2, 3], ["x = 1", "x = 2", "D(P‖Q)"])
plt.show()
