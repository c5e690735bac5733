import numpy as np

P_hat, Q = np.array([0.3, 0.7]), np.array([0.5, 0.5])
D = np.sum(P_hat * np.log(P_hat / Q))

print(f"D(P_hat||Q)    {D:.6f}")
print(f"log(1000) / D  {np.log(1000) / D:.2f}")
for n in (10, 83, 84, 100, 1000):
    print(f"n = {n:<4}  {np.exp(-n * D):.5g}")
