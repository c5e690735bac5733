import numpy as np

for p in (0.5, 0.7, 0.9, 0.11, 0.01, 0.001):
    P = np.array([p, 1 - p])
    print(f"p = {p:5}  H = {-np.sum(P * np.log2(P)):.6f} bits")
