import numpy as np

P = np.array([0.7, 0.3])  # real
Q = np.array([0.5, 0.5])  # generated
best = P / (P + Q)
print(f"D*       {best[0]:.6f} {best[1]:.6f}")

for name, D in ("best D", best), ("other D", np.array([0.6, 0.4])):
    r = D / (1 - D)  # what D takes for P/Q
    k1, k3 = -np.log(r), r - 1 - np.log(r)
    print(f"{name:8} r {r[0]:.4f} {r[1]:.4f}  mean of"
          f" k1 {np.sum(Q * k1):.6f}, of k3 {np.sum(Q * k3):.6f}")
