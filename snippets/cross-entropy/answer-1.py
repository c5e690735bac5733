import numpy as np

A = np.array([1/2, 1/4, 1/4])
B = np.array([1/4, 1/4, 1/2])

print(f"H(A)   = {-np.sum(A * np.log2(A)):.4f} bits")
print(f"H(A,B) = {-np.sum(A * np.log2(B)):.4f} bits")
print(f"H(B,A) = {-np.sum(B * np.log2(A)):.4f} bits")

print("usual slips:")
print(f"unweighted = {-np.mean(np.log2(B)):.4f} bits")
print(f"H(A,B) - H(A) = {np.sum(A * np.log2(A / B)):.4f} bits")
