import matplotlib.pyplot as plt
import numpy as np

mu, n = 1, 100  # 20 series of n samples of Q = N(0,1); P = N(mu,1)
kl = mu**2 / 2


def uniform(i):  # the i-th number: i, hashed in 32 bits
    i = (i ^ i >> 16) * np.uint32(0x7FEB352D)
    i = (i ^ i >> 15) * np.uint32(0x846CA68B)
    return ((i ^ i >> 16) + 0.5) / 2**32


i = np.arange(40000, 80000, 2, dtype=np.uint32).reshape(20, -1)[:, :n]
x = np.cos(2 * np.pi * uniform(i + 1))
log_r = mu * x * np.sqrt(-2 * np.log(uniform(i))) - kl
found = {  # in parts of the truth: values, and their mean and variance
    "k1": (-log_r / kl, 1, 2 / kl),
    "k2": (log_r**2 / 2 / kl, 1 + kl / 2, 2 + 2 * kl),
    "k3": ((np.expm1(log_r) - log_r) / kl, 1,
           (np.exp(2 * kl) - 1 - 2 * kl) / kl**2),
    "r": (np.exp(log_r), 1, np.exp(2 * kl) - 1)}
_, (top, low) = plt.subplots(2, num="p, q", height_ratios=[1, 3])
z = np.linspace(-3, 7, 41)
top.plot(z, np.exp(-(z - mu)**2 / 2), "C0")
top.plot(z, np.exp(-z**2 / 2), "C1--")
top.set(yticks=[], xlim=(-3, 7), ylim=(0, 1.2), xticks=range(-2, 7))
top.text(-1.2, 0.8, "q", color="C1")
top.text(mu + 0.9, 0.8, "p", color="C0")
low.axhline(1, ls=":", lw=1.2, color="black")
for g, (k, mean, variance) in enumerate(found.values()):
    m, own = k.mean(1), 2 * k.std(1) / np.sqrt(n)
    hit, bar = abs(m - 1) <= own, 2 * np.sqrt(variance / n)
    low.vlines(g + 0.1, mean - bar, mean + bar, "black", lw=5)
    low.vlines(g + 0.2 + np.arange(20) / 27, m - own, m + own,
               np.where(hit, "C2", "C3"), lw=1.5)
    low.text(g + 0.5, 2.1, hit.sum(), ha="center")
low.set(xlim=(0, 4), ylim=(-0.1, 2.3), yticks=[0, 1, 2])
low.set_xticks(np.arange(0.5, 4), found)
plt.show()
