import matplotlib.pyplot as plt
import numpy as np

z = np.linspace(-8, 4, 100)
D = 1 / (1 + np.exp(-z))
fig, (left, right) = plt.subplots(1, 2, num="L(z), −dL/dz")
left.plot(z, np.log(1 - D), "C2")
left.plot(z, -np.log(D), "C3--")
left.axhline(0, color="black", lw=0.7)
left.text(-7.6, -1.1, "log(1 − D)", color="C2")
left.text(-5, 5.6, "−log D", color="C3")
left.set(xlabel="z", xticks=[-8, -4, 0, 4], yticks=[-4, 0, 4, 8])
right.plot(z, D, "C2")
right.plot(z, 1 - D, "C3--")
right.text(2.6, 0.82, "D", color="C2")
right.text(-6.6, 0.88, "1 − D", color="C3")
right.axvline(0, color="black", ls=":", lw=1)
right.set(xlabel="z", xticks=[-8, -4, 0, 4], yticks=[0, 0.5, 1])
plt.show()
