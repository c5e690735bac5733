import numpy as np

P, R = np.array([0.8, 0.2]), np.array([0.0, 1.0])
for beta in (1.0, 0.2):
    # lambda^2 - (1 + beta) lambda + 0.8 beta = 0
    top = (1 + beta + np.sqrt((1 + beta) ** 2 - 3.2 * beta)) / 2
    F = beta * P / (top - R)
    E = P * np.exp(R / beta) / np.sum(P * np.exp(R / beta))
    print(f"beta = {beta}, lambda = {top:.4f}")
    print(f"  slope of k3:  {F[0]:.4f} {F[1]:.4f}")
    print(f"  KL(Q||P):     {E[0]:.4f} {E[1]:.4f}")
