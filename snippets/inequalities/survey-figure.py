import matplotlib.pyplot as plt
import numpy as np

f = np.linspace(1e-9, 1 - 1e-9, 161)
told = np.log(2) + f * np.log(f) + (1 - f) * np.log(1 - f)

plt.figure("I(X;Y)")
plt.plot(f, told, "C3")
plt.axhline(np.log(2), color="C2", ls=":")
plt.text(0.5, 0.715, "log 2", color="C2", ha="center")
for each in (0.1, 0.25, 0.4):
    value = np.log(2) + each * np.log(each)
    value += (1 - each) * np.log(1 - each)
    plt.plot(each, value, "o", color="black")
    plt.text(each + 0.02, value + 0.015, f"{value:.4f}")
plt.xlabel("f")
plt.ylabel("I(X;Y)")
plt.xlim(0, 1)
plt.ylim(0, 0.78)
plt.xticks([0, 0.1, 0.25, 0.4, 0.5, 0.75, 0.9, 1])
plt.show()
