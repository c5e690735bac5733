import numpy as np

d = 2048
number = np.arange(1, d + 1)
for name, v in [("all equal", np.ones(d)), ("as 1/i", 1 / number),
                ("as 1/i^2", 1 / number**2)]:
    v = v / v.sum()  # the total variance is 1
    g = 0.5 + np.sum(np.outer(v, v) / np.add.outer(v, v))
    slope = 2 + g
    print(f"{name:9}  bias {slope:9.4f} / N, at N = 50000 "
          f"{slope / 50000:.6f}, N for 0.001: {slope / 0.001:.0f}")
