import numpy as np

P = np.array([0.7, 0.3])

for q in [0.5, 0.7, 0.9, 1.0]:
    Q = np.array([q, 1 - q])
    print(f"q = {q:.1f}  H(Q,P) = {-np.sum(Q * np.log(P)):.6f}")
