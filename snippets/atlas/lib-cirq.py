from importlib.metadata import version

import cirq
import numpy as np

rho, sigma = np.diag([0.7, 0.3]), np.diag([0.5, 0.5])
print("cirq-core", version("cirq-core"))
print(f"S(rho): {cirq.von_neumann_entropy(rho):.6f}")
fidelity = cirq.fidelity(rho, sigma, qid_shape=(2,))
print(f"fidelity: {fidelity:.6f}")
counts = cirq.von_neumann_entropy(np.diag([7, 3]), validate=False)
print(f"of diag(7, 3), validate=False: {counts:.6f}")
