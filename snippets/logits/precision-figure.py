import matplotlib.pyplot as plt
import numpy as np


def bf16(x):  # x in float32, rounded to the upper half of its bits
    bits = np.float32(x).view(np.uint32)
    half = np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1))
    return ((bits + half) & np.uint32(0xFFFF0000)).view(np.float32)


def naive(z):  # loss and slope for the label 0
    s = bf16(1 / (1 + np.exp(np.float32(-z))))
    left = bf16(1 - s)
    slope = bf16(bf16(1 / left) * bf16(s * left))
    return bf16(-np.log(left)), slope


z = np.linspace(-10, 10, 81)
sigmoid = 1 / (1 + np.exp(-z))
fine = np.r_[np.linspace(-10, 0, 11), np.arange(0.0625, 6.2, 0.0625)]
here, end = 6.0, 6.25  # z, and where the sigmoid rounds to 1
figure, (top, low) = plt.subplots(2, 1, num="−log(1 − σ(z)), σ(z) − y",
                                  sharex=True, figsize=(5.2, 4.2))
for ax, due, values in zip((top, low), (-np.log(1 - sigmoid), sigmoid),
                             zip(naive(fine), naive(here))):
    ax.plot(z, due, "C2:")
    ax.plot(fine, values[0], "C3")
    ax.axvline(end, ls=":", lw=1.2, color="C3")
    ax.plot(here, values[1], "C3o")
top.plot(here, 6, "C2o")
top.text(here - 0.5, 6.5, "6.0000", color="C2", ha="right")
top.text(here + 0.5, 4.5, f"{naive(here)[0]:.4f}", color="C3")
top.text(end + 0.3, 1.2, "∞", color="C3")
low.text(end + 0.3, 0.45, "nan", color="C3")
top.text(-9.6, 9.1, "−log(1 − σ)", color="C3")
low.text(-9.6, 0.95, "σ − y", color="C3")
top.set(xlim=(-10, 10), ylim=(0, 10.5), yticks=[0, 5, 10])
low.set(ylim=(-0.08, 1.12), yticks=[0, 0.5, 1], xlabel="z",
        xticks=[-10, -5, 0, 5, 10])
plt.show()
