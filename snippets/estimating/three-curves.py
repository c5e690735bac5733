import matplotlib.pyplot as plt
import numpy as np

z = np.linspace(-2.2, 2.2, 45)  # log r
plt.subplots(num="k1, k2, k3")
plt.axhline(0, color="black", lw=0.8)
plt.plot(z, -z, ":", color="C2")
plt.plot(z, z**2 / 2, "--", color="C3")
plt.plot(z, np.exp(z) - 1 - z, "-", color="black")
for x in np.log([0.7 / 0.5, 0.3 / 0.5]):  # the two sides of the coin
    plt.plot([x, x, x], [-x, x**2 / 2, np.exp(x) - 1 - x], "o",
             color="black")
plt.text(-1.28, 1.5, "k1", color="C2")
plt.text(-2.15, 2.65, "k2", color="C3")
plt.text(1.22, 2.3, "k3", color="black")
plt.xlabel("log r = log P(x) − log Q(x)")
plt.ylim(-1.2, 3.2)
plt.show()
