import numpy as np

P = np.array([0.8, 0.2])
Q = np.array([0.6, 0.4])

print(f"H(P)     = {-np.sum(P * np.log(P)):.6f}")
print(f"H(P,Q)   = {-np.sum(P * np.log(Q)):.6f}")
terms = P * np.log(P / Q)
print(f"KL(P||Q) = {np.sum(terms):.6f}")

print("usual slips:")
print(f"KL(Q||P) = {np.sum(Q * np.log(Q / P)):.6f}")
print(f"mean     = {np.mean(terms):.6f}")
