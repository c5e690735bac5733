from importlib.metadata import version

import numpy as np
from pennylane import math

rho, sigma, zero = (
    np.diag(D) for D in ([0.7, 0.3], [0.5, 0.5], [1.0, 0.0])
)
print("pennylane", version("pennylane"))
print(f"S(rho): {math.vn_entropy(rho, indices=[0]):.6f}")
print(f"S(rho||sigma): {math.relative_entropy(rho, sigma):.6f}")
print(f"Q = [1, 0]: {math.relative_entropy(rho, zero):.6f}")
print(f"fidelity: {math.fidelity(rho, sigma):.6f}")
bits = math.vn_entropy(rho, indices=[0], base=2)
print(f"S(rho), base=2: {bits:.6f}")
