from itertools import product

import numpy as np

# one model, all 1024 series of ten throws
total = sum(0.7 ** sum(s) * 0.3 ** (10 - sum(s))
            for s in product([0, 1], repeat=10))
print(f"all series, theta = 0.7   {total:.6f}")

# one series, all models: the area under L(theta)
theta = np.linspace(0, 1, 100_001)
area = np.mean(theta**7 * (1 - theta) ** 3)
print(f"all theta, our ten throws {area:.6f}")
