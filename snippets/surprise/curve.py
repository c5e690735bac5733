import matplotlib.pyplot as plt
import numpy as np

p = np.linspace(0.008, 1, 150)
figure, bits = plt.subplots(num="−log p")
bits.plot(p, -np.log2(p), "C0")

for m in range(6):  # half as likely: one step up
    bits.plot(2.0**-m, m, "o", color="black", zorder=3)
    if m:
        stair_x = [2.0**-m, 2.0**-m, 2.0 ** (1 - m)]
        bits.plot(stair_x, [m, m - 1, m - 1], "C2:")
bits.set(xlabel="p", ylabel="−log₂ p", xlim=(0, 1.02), ylim=(0, 6))
bits.set_xticks([0, 1 / 8, 1 / 4, 1 / 2, 1], ["0", "⅛", "¼", "½", "1"])

# the same heights on another ruler
nats = bits.secondary_yaxis("right", functions=(
    lambda b: b * np.log(2), lambda n: n / np.log(2)))
nats.set_ylabel("−log p")
nats.set_yticks(range(5))
plt.show()
