import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])

print(f"KL(P||Q) = {np.sum(P * np.log(P / Q)):.6f}")
print(f"KL(Q||P) = {np.sum(Q * np.log(Q / P)):.6f}")
