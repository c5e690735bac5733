import numpy as np

Q = np.array([0.5, 0.5])
print("P          max(|t-1| - 1/2, 0)   |t-1| / 2")
for P in ([0.6, 0.4], [0.7, 0.3], [0.9, 0.1]):
    t = np.array(P) / Q
    flat = np.sum(Q * np.maximum(abs(t - 1) - 0.5, 0))
    tv = np.sum(Q * abs(t - 1) / 2)
    print(f"{P}  {flat:.6f}             {tv:.6f}")
