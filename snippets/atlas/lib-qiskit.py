from importlib.metadata import version

import numpy as np
from qiskit.quantum_info import (
    DensityMatrix,
    entropy,
    hellinger_fidelity,
    shannon_entropy,
    state_fidelity,
)

rho = DensityMatrix(np.diag([0.7, 0.3]))
sigma = DensityMatrix(np.diag([0.5, 0.5]))
print("qiskit", version("qiskit"))
print(f"S(rho): {entropy(rho):.6f}")
print(f"S(rho), base=e: {entropy(rho, base=np.e):.6f}")
print(f"fidelity: {state_fidelity(rho, sigma):.6f}")
counts = {"0": 7, "1": 3}, {"0": 5, "1": 5}
print(f"hellinger_fidelity: {hellinger_fidelity(*counts):.6f}")
print(f"shannon_entropy: {shannon_entropy([0.7, 0.3]):.6f}")
print(f"shannon_entropy of [7, 3]: {shannon_entropy([7, 3]):.6f}")
