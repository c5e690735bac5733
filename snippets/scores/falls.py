import matplotlib.pyplot as plt
import numpy as np

_, ax = plt.subplots(num="FID(N)", figsize=(3.6, 2.9))
for dimension in (4, 64, 2048):
    sizes = np.geomspace(2 * dimension, 200000, 60)
    bias = dimension * (dimension + 5) / (2 * sizes)
    ax.plot(sizes, bias, "--", color="C1")
    ax.text(sizes[0], bias[0] * 2.2, f"d = {dimension}", color="C1")
ax.set(xlabel="N", ylabel="FID", xscale="log", yscale="log",
       xlim=(5, 300000), ylim=(1e-4, 1e4))
plt.show()
