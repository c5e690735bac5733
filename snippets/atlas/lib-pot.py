import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")
import numpy as np
import ot

P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
M = np.array([[0.0, 1.0], [1.0, 0.0]])
print("POT", version("POT"))
print(f"transport cost: {ot.emd2(P, Q, M):.6f}")
print(f"Sinkhorn: {ot.sinkhorn2(P, Q, M, 1):.6f}")
result = ot.solve(M, P, Q, reg=1)
print(f"solve, value: {result.value:.6f}")
print(f"solve, value_linear: {result.value_linear:.6f}")
entropy = ot.solve(M, P, Q, reg=1, reg_type="entropy")
print(f"solve, reg_type=entropy, value: {entropy.value:.6f}")
print(f"sinkhorn2, reg=2e-3: {ot.sinkhorn2(P, Q, M, 2e-3):.6f}")
print(f"sinkhorn2, reg=1e-3: {ot.sinkhorn2(P, Q, M, 1e-3):.6f}")
counts = np.array([7.0, 3.0]), np.array([5.0, 5.0])
print(f"of counts: {ot.emd2(*counts, M):.6f}")
