import matplotlib.pyplot as plt
import numpy as np

z = np.linspace(-6, 6, 121)


def loss(z, y):
    return np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z)))


plt.figure("z, y")
plt.plot(z, loss(z, 1), "C0")
plt.plot(z, loss(z, 0), "C1--")
plt.plot(z, loss(z, 0.7), "C3-.")
best = np.log(0.7 / 0.3)
plt.plot(best, loss(best, 0.7), "o", color="C3")
plt.text(-4.5, 5.0, "y = 1", color="C0")
plt.text(4.5, 5.0, "y = 0", color="C1", ha="right")
plt.text(-5.9, 2.5, "y = 0.7", color="C3")
plt.xlabel("z")
plt.ylim(0, 6.2)
plt.show()
