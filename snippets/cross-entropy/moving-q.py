import numpy as np

P = np.array([0.7, 0.3])

for q in [0.5, 0.6, 0.7, 0.8, 0.9, 0.99]:
    Q = np.array([q, 1 - q])
    print(f"q = {q:.2f}  H(P,Q) = {-np.sum(P * np.log(Q)):.6f}")
