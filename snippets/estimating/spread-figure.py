import matplotlib.pyplot as plt
import numpy as np

mu = np.linspace(0.2, 2.4, 100)
kl = mu**2 / 2
k1 = mu / kl
k2 = np.sqrt(mu**4 / 2 + mu**6 / 4) / kl
k3 = np.sqrt(np.exp(mu**2) - 1 - mu**2) / kl

plt.subplots(num="sd/KL(Q‖P)")
plt.plot(mu, k1, ":", color="C2")
plt.plot(mu, k2, "--", color="C3")
plt.plot(mu, k3, "-", color="black")
meet = 1.1209
plt.plot(meet, 2 / meet, "o", color="black")
plt.text(0.42, 5.6, "k1", color="C2")
plt.text(2.1, 1.7, "k2", color="C3")
plt.text(2.1, 5.2, "k3", color="black")
plt.xlabel("μ")
plt.ylabel("sd / KL(Q‖P)")
plt.ylim(0, 8)
plt.show()
