import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])

print(f"H(P)     = {-np.sum(P * np.log2(P)):.6f} bits")
print(f"KL(P||Q) = {np.sum(P * np.log2(P / Q)):.6f} bits")
print(f"H(P,Q)   = {-np.sum(P * np.log2(Q)):.6f} bits")
print(f"1 nat    = {1 / np.log(2):.6f} bits")
