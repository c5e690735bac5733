import numpy as np
import matplotlib.pyplot as plt

P = np.array([0.7, 0.3])
q = np.linspace(0.06, 0.995, 188)
Q = np.array([q, 1 - q])

plt.figure("H(P,Q), H(Q,P)")
plt.axhline(-P @ np.log(P), color="C0", linewidth=1)
plt.plot(q, -P @ np.log(Q), "C1--")
plt.plot([0, 1], -np.log(P[::-1]), "C2-.")
plt.plot(0.7, -P @ np.log(P), "o", color="C0")
plt.text(0.02, 0.46, "H(P)", color="C0")
plt.text(0.2, 1.36, "H(P,Q)", color="C1")
plt.text(0.76, 0.26, "H(Q,P)", color="C2")
plt.xlabel("q")
plt.xticks([0, 0.5, 0.7, 1])
plt.xlim(0, 1)
plt.yticks([0, 0.5, 1, 1.5, 2])
plt.ylim(0, 2)
plt.show()
