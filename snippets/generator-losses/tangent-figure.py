import matplotlib.pyplot as plt
import numpy as np


def kl(a, b):
    return a * np.log(a / b) + (1 - a) * np.log((1 - a) / (1 - b))


def jsd(a, b):
    return (kl(a, (a + b) / 2) + kl(b, (a + b) / 2)) / 2


p, now = 0.7, 0.2  # P = [p, 1 - p]; the generator stands at q = 0.2
d0, d1 = p / (p + now), (1 - p) / (2 - p - now)  # D* against it
q = np.linspace(0.004, 0.996, 90)
fig, axes = plt.subplots(1, 3, num="2 JSD, 2 D(M‖P), D(Q‖P)",
                         sharey=True)
for ax, name, curve, s0, s1 in [
    (axes[0], "2 JSD(P,Q)", lambda q: 2 * jsd(p, q),
     np.log(1 - d0), np.log(1 - d1)),
    (axes[1], "2 D(M‖P)", lambda q: 2 * kl((p + q) / 2, p),
     -np.log(d0), -np.log(d1)),
    (axes[2], "D(Q‖P)", lambda q: kl(q, p),
     np.log((1 - d0) / d0), np.log((1 - d1) / d1)),
]:
    ax.plot(q, curve(q), "black")
    ends = np.array([0, 1])  # the loss, raised or lowered to touch
    ax.plot(ends, curve(now) + (ends - now) * (s0 - s1), "C1--")
    ax.plot(now, curve(now), "o", color="C1")
    ax.axvline(p, color="C0", ls=":", lw=1.2)
    ax.set_title(name)
    ax.set(xlabel="q", xlim=(0, 1), ylim=(-0.75, 1.25))
    ax.set_xticks([0.2, 0.7, 1], ["0.2", "0.7", "1"])
axes[0].set_yticks([0, 0.5, 1])
plt.show()
