from importlib.metadata import version

import numpy as np
import qutip

rho, sigma, zero, counts = (
    qutip.Qobj(np.diag(D))
    for D in ([0.7, 0.3], [0.5, 0.5], [1.0, 0.0], [7.0, 3.0])
)
print("qutip", version("qutip"))
print(f"S(rho): {qutip.entropy_vn(rho):.6f}")
print(f"S(rho||sigma): {qutip.entropy_relative(rho, sigma):.6f}")
print(f"Q = [1, 0]: {qutip.entropy_relative(rho, zero):.6f}")
print(f"fidelity: {qutip.fidelity(rho, sigma):.6f}")
print(f"fidelity squared: {qutip.fidelity(rho, sigma) ** 2:.6f}")
print(f"S(rho), base=2: {qutip.entropy_vn(rho, base=2):.6f}")
print(f"of diag(7, 3): {qutip.entropy_vn(counts):.6f}")
