import os
from importlib.metadata import version

os.environ["QIBO_LOG_LEVEL"] = "3"
import numpy as np
from qibo import quantum_info, set_backend

set_backend("numpy")
rho, sigma, zero = (
    np.diag(D).astype(complex)
    for D in ([0.7, 0.3], [0.5, 0.5], [1.0, 0.0])
)
P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
relative = quantum_info.relative_von_neumann_entropy
print("qibo", version("qibo"))
print(f"S(rho): {quantum_info.von_neumann_entropy(rho):.6f}")
print(f"S(rho||sigma): {relative(rho, sigma):.6f}")
print(f"Q = [1, 0]: {relative(rho, zero):.6f}")
print(f"S(rho||rho): {relative(rho, rho):.6f}")
KL = quantum_info.classical_relative_entropy(P, Q)
print(f"classical_relative_entropy: {KL:.6f}")
print(f"fidelity: {quantum_info.fidelity(rho, sigma):.6f}")
