import matplotlib.pyplot as plt
import numpy as np

z = np.linspace(-10, 6, 161)
q = 1 / (1 + np.exp(-z))  # Q = [q, 1 - q]
reverse = q * (1 - q) * (z - np.log(0.7 / 0.3))

plt.figure("z, KL(P‖Q), KL(Q‖P)")
plt.axhline(0, color="black", lw=0.7)
plt.plot(z, q - 0.7, "C0")
plt.plot(z, reverse, "C1--")
plt.plot(np.log(0.7 / 0.3), 0, "o", color="black")
plt.text(-9.8, -0.64, "KL(P‖Q)", color="C0")
plt.text(-9.8, -0.1, "KL(Q‖P)", color="C1")
plt.xlabel("z")
plt.ylim(-0.78, 0.42)
plt.show()
