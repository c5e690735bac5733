from importlib.metadata import version

import numpy as np
from inequality.theil import Theil

print("inequality", version("inequality"))
print(f"Theil: {Theil(np.array([7, 3])).T:.6f}")
print(f"Theil of [0.7, 0.3]: {Theil(np.array([0.7, 0.3])).T:.6f}")
print(f"Theil of [1, 0]: {Theil(np.array([1.0, 0.0])).T:.6f}")
