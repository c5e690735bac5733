import matplotlib.pyplot as plt
import numpy as np

p = 0.7  # P = [0.7, 0.3]
z = np.linspace(-5, 5, 101)  # the logit of q
q = 1 / (1 + np.exp(-z))

plt.subplots(num="k1, k2, k3")
plt.axvline(np.log(p / (1 - p)), color="C0", lw=1)
plt.plot(z, 0 * z, ":", color="C2")
plt.plot(z, q * (1 - q) * (z - np.log(p / (1 - p))), "--", color="C3")
plt.plot(z, q - p, "-", color="black")
for q in (0.05, 0.5, 0.9, 0.99):  # the lines of the table
    x = np.log(q / (1 - q))
    heights = 0, q * (1 - q) * (x - np.log(p / (1 - p))), q - p
    plt.plot([x] * 3, heights, "o", color="black", ms=4)
plt.text(-4.6, 0.04, "k1", color="C2")
plt.text(-4.6, -0.2, "k2", color="C3")
plt.text(-4.6, -0.62, "k3", color="black")
plt.text(1.0, -0.66, "P", color="C0")
plt.xlabel("log q − log (1 − q)")
plt.ylim(-0.75, 0.4)
plt.show()
