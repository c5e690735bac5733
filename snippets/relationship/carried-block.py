import matplotlib.pyplot as plt
import numpy as np

P = np.array([0.7, 0.3])
H_P = -np.sum(P * np.log(P))

def kl_divergence(q):  # Q = [q, 1 - q]
    return 0.7 * np.log(0.7 / q) + 0.3 * np.log(0.3 / (1 - q))

q = np.linspace(0.08, 0.96, 200)
plt.figure("H(P,Q) = KL(P‖Q) + H(P)")
plt.plot(q, kl_divergence(q) + H_P, "black")
plt.plot(q, kl_divergence(q), "C1--")
for each in (0.1, 0.3, 0.5, 0.7, 0.9):
    KL = kl_divergence(each)
    plt.bar(each, H_P, 0.05, bottom=KL, color="C0", alpha=0.35)
    plt.bar(each, KL, 0.05, fill=False, edgecolor="C1", hatch="///")
    if each in (0.1, 0.7, 0.9):
        KL = abs(KL)  # at q = 0.7 rounding leaves a -0
        print(f"q = {each}  {H_P + KL:.4f} = {KL:.4f} + {H_P:.4f}")
plt.text(0.22, 1.3, "H(P,Q)", color="black")
plt.text(0.6, 0.34, "H(P)", color="C0", ha="center")
plt.text(0.4, 0.34, "KL(P‖Q)", color="C1", ha="center")
plt.xticks([0.1, 0.3, 0.5, 0.7, 0.9])
plt.ylim(0, 1.9)
plt.xlabel("q")
plt.show()
