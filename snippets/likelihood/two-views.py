import matplotlib.pyplot as plt
import numpy as np

theta = np.linspace(0.05, 0.98, 160)
likelihood = theta**7 * (1 - theta) ** 3

figure, (up, low) = plt.subplots(
    2, 1, sharex=True, figsize=(5.2, 4.4), num="L(θ), −log L(θ) / n"
)
up.plot(theta, 1000 * likelihood, "C1--")
up.set(ylabel="1000 L(θ)", ylim=(0, 2.6))

low.plot(theta, -np.log(likelihood) / 10, "C1--")
H = -0.7 * np.log(0.7) - 0.3 * np.log(0.3)  # entropy of the shares
low.axhline(H, color="C0", lw=1)
low.plot([0.4, 0.4], [H, -0.7 * np.log(0.4) - 0.3 * np.log(0.6)],
         color="black", lw=4, solid_capstyle="butt")
low.annotate("D", (0.4, 0.7), (0.44, 0.95),
             arrowprops={"arrowstyle": "-", "color": "black"})
low.text(0.06, H - 0.15, "H", color="C0")
low.set(ylabel="−log L(θ) / n", ylim=(0.3, 1.5), xlabel="θ")
low.set_xticks(np.arange(1, 10) / 10)

for axes, at in ((up, 1000 * 0.7**7 * 0.3**3), (low, H)):
    axes.axvline(0.7, color="black", lw=0.7, linestyle=":")
    axes.plot(0.7, at, "o", color="C1")
plt.show()
