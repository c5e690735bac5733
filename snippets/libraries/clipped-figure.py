import matplotlib.pyplot as plt
import numpy as np

z = np.linspace(0, 55, 221)  # the logit; the truth is y = 0
never = 1 / (1 + np.exp(z))  # 1 - D(x) without rounding
D = 1 / (1 + np.exp(-z.astype(np.float32)))  # in float32
left = np.maximum((1 - D).astype(float), np.exp(-100))

plt.figure("-log(1-D)")
plt.plot(z, np.log1p(np.exp(z)), "C2", lw=5, alpha=0.4)
for eps, style, shift in ((1e-7, ":", 2), (2.0**-52, "-.", -8)):
    loss = -np.log(np.maximum(never, eps))
    plt.plot(z, loss, "black", ls=style, lw=1.6)
    plt.text(54.5, loss[-1] + shift, f"{loss[-1]:.2f}", ha="right")
plt.plot(z, -np.log(left), "C3--", lw=1.6)
plt.text(54.5, 92, "100", color="C3", ha="right")
plt.xlabel("z")
plt.ylabel("−log(1 − D)")
plt.xlim(0, 55)
plt.ylim(0, 108)
plt.show()
