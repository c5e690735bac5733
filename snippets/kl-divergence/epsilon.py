import numpy as np

P = np.array([0.5, 0.5, 0])
Q = np.array([0.5, 0, 0.5])  # never makes the second outcome
happens = P > 0

for eps in (1e-3, 1e-6, 1e-9, 1e-12):
    smoothed = (1 - eps) * Q + eps / 3  # a little for everyone
    p, q = P[happens], smoothed[happens]
    print(f"eps = {eps:.0e}  D = {np.sum(p * np.log(p / q)):.4f}")
print(f"0.5 log 1000 = {0.5 * np.log(1000):.4f}")
