import numpy as np

A = np.array([1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 16])
B = np.full(16, 1 / 16)
C = np.array([0.9, 0.1])
for name, P in (("A", A), ("B", B), ("C", C)):
    print(f"H({name}) = {-np.sum(P * np.log2(P)):.6f} bits")
print(f"H(5 of C) = {-5 * np.sum(C * np.log2(C)):.6f} bits")

print("usual slips:")
print(f"5 heads   = {-5 * np.log2(0.9):.6f} bits")
