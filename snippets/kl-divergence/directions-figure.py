import matplotlib.pyplot as plt
import numpy as np


def kl(a, b):
    """D between [a, 1 - a] and [b, 1 - b]."""
    return a * np.log(a / b) + (1 - a) * np.log((1 - a) / (1 - b))


q = np.linspace(0.001, 0.999, 999)
plt.figure("D(P‖Q), D(Q‖P)")
plt.plot(q, kl(0.7, q), "C0")
plt.plot(q, kl(q, 0.7), "C1--")
for meet in (0.3, 0.7):
    plt.plot(meet, kl(0.7, meet), "o", color="black")
plt.text(0.1, 1.25, "D(P‖Q)", color="C0")
plt.text(0.02, 0.55, "D(Q‖P)", color="C1")
plt.xlabel("q")
plt.xticks([0, 0.1, 0.3, 0.5, 0.7, 0.9, 1])
plt.xlim(0, 1)
plt.ylim(0, 1.5)
plt.show()
