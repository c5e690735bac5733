import numpy as np

P_hat = np.array([0.3, 0.7])  # shares of 0 and of 1
Q = np.array([0.4, 0.6])
D = np.sum(P_hat * np.log(P_hat / Q))

print(f"D(P_hat||Q)          {D:.6f}")
print(f"factor of one throw  {np.exp(-D):.6f}")
for n in (10, 100, 1000):
    print(f"L(Q) / L(P_hat), n = {n:<4}  {np.exp(-n * D):.5g}")
