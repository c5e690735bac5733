import matplotlib.pyplot as plt
import numpy as np

p = np.linspace(0.001, 0.999, 400)  # P = [p, 1 - p]
hill = -p * np.log(p) - (1 - p) * np.log(1 - p)

def line(q, p):  # H(P,Q) for Q = [q, 1 - q]
    return -p * np.log(q) - (1 - p) * np.log(1 - q)

plt.figure("H(P,Q), H(P), KL(P‖Q)")
plt.plot(p, hill, "C0")
plt.text(0.13, 0.3, "H(P)", color="C0")
for q in (0.5, 0.9):
    plt.plot(p, line(q, p), "C1--")
    plt.plot(q, line(q, q), "o", color="C1")
# the gap over p = 0.7, the first example's P, under the line of q = 0.5
gap = line(0.5, 0.7) - line(0.7, 0.7)
print("p = 0.7, q = 0.5")
print(f"{line(0.5, 0.7):.6f} = {line(0.7, 0.7):.6f} + {gap:.6f}")
plt.plot([0.7, 0.7], [line(0.7, 0.7), line(0.5, 0.7)], "black", lw=4)
plt.annotate("KL(P‖Q)", (0.7, 0.64), (0.56, 0.4), ha="center",
             arrowprops={"arrowstyle": "-", "color": "black"})
plt.text(0.03, line(0.5, 0) + 0.03, "H(P,Q), q = 0.5", color="C1")
plt.text(0.6, line(0.9, 0.6) + 0.03, "H(P,Q), q = 0.9", color="C1")
plt.xlim(0, 1)
plt.ylim(0, 1.25)
plt.xticks([0, 0.3, 0.5, 0.7, 0.9])
plt.xlabel("p")
plt.show()
