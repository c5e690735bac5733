from importlib.metadata import version

import numpy as np
from toqito.state_metrics import fidelity
from toqito.state_props import von_neumann_entropy

rho, sigma = np.diag([0.7, 0.3]), np.diag([0.5, 0.5])
print("toqito", version("toqito"))
print(f"S(rho): {von_neumann_entropy(rho):.6f}")
print(f"fidelity: {fidelity(rho, sigma):.6f}")
print(f"fidelity squared: {fidelity(rho, sigma) ** 2:.6f}")
