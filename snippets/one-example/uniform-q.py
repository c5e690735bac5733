import numpy as np

U = np.array([0.5, 0.5])

for P in np.array([[0.5, 0.5], [0.7, 0.3], [0.99, 0.01]]):
    cross_entropy = -np.sum(P * np.log(U))
    print(f"P = [{P[0]}, {P[1]}]:  H(P,U) = {cross_entropy:.6f}")

print(f"log 2 = {np.log(2):.6f}")
