import numpy as np

q = np.arange(1, 100) / 100  # 0.01, 0.02, ... 0.99
cross_entropy = -0.7 * np.log(q) - 0.3 * np.log(1 - q)

print(f"best q = {q[np.argmin(cross_entropy)]:.2f}")
print(f"H(P,Q) there     = {np.min(cross_entropy):.6f}")
print(f"H(P,Q) at 0.99   = {cross_entropy[-1]:.6f}")
