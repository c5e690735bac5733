import numpy as np

P = np.array([0.5, 0.3, 0.2])
Q = np.array([0.6, 0.3, 0.1])

print(f"H(P)     = {-np.sum(P * np.log2(P)):.6f} bits")
print(f"H(P,Q)   = {-np.sum(P * np.log2(Q)):.6f} bits")
print(f"KL(P||Q) = {np.sum(P * np.log2(P / Q)):.6f} bits")
U = np.full(3, 1 / 3)
print(f"H(P,U)   = {-np.sum(P * np.log2(U)):.6f} bits")

print("usual slips:")
print(f"H(Q,P)   = {-np.sum(Q * np.log2(P)):.6f} bits")
print(f"mean     = {-np.mean(P * np.log2(Q)):.6f} bits")
