import matplotlib.pyplot as plt
import numpy as np


def H(p):
    """The entropy of [p, 1 - p]; the ends are 0."""
    inside = np.clip(p, 1e-12, 1 - 1e-12)
    return -inside * np.log(inside) - (1 - inside) * np.log(1 - inside)


plt.figure("H(P), JSD(P,Q)")
p = np.linspace(0, 1, 161)
plt.plot(p, H(p), "black")
for P, Q in ((0.9, 0.3), (0.7, 0.5), (1.0, 0.0)):
    M, middle = (P + Q) / 2, (H(P) + H(Q)) / 2  # middle of the chord
    print(f"p = {P}, q = {Q}: {H(M):.4f} - {middle:.4f}", end=" ")
    print(f"= {H(M) - middle:.4f}")
    plt.plot([P, Q], [H(P), H(Q)], "C2:", zorder=1)
    if (P, Q) != (0.7, 0.5):  # the gap of this pair is too small to see
        plt.plot([M, M], [middle, H(M)], "C3", lw=3, zorder=1)
        plt.text(M + 0.015, middle / 2 + H(M) / 2 - 0.03,
                 f"{H(M) - middle:.4f}", color="C3")
    plt.plot(P, H(P), "o", color="C0", clip_on=False)
    plt.plot(Q, H(Q), "s", color="C1", clip_on=False)
plt.text(0.92, H(0.9), "P", color="C0")
plt.text(0.26, H(0.3) + 0.02, "Q", color="C1", ha="right")
plt.xlabel("p")
plt.ylabel("H")
plt.xlim(0, 1)
plt.ylim(0, 0.78)
plt.xticks([0, 0.3, 0.5, 0.6, 0.7, 0.9, 1])
plt.show()
