import numpy as np

K, eps = 5, 0.2
P = np.full(K, eps / K)
P[0] += 1 - eps
for right in (0.6, 0.84, 0.99):
    Q = np.full(K, (1 - right) / (K - 1))
    Q[0] = right
    print(f"says {right:.2f}  H(P,Q) {-np.sum(P * np.log(Q)):.6f}")
print(f"floor H(P)         {-np.sum(P * np.log(P)):.6f}")
