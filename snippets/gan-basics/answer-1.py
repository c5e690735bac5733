import numpy as np

P = np.array([0.4, 0.3, 0.2, 0.1])
Q = np.array([0.1, 0.2, 0.3, 0.4])

best = P / (P + Q)
V = np.sum(P * np.log(best)) + np.sum(Q * np.log(1 - best))
print("D*:", " ".join(f"{d:.1f}" for d in best))
print(f"V at D*: {V:.6f}")
print(f"JSD:      {(V + np.log(4)) / 2:.6f}")

print("usual slips:")
print(f"half:     {V / 2:.6f}")
print(f"floor:    {-np.log(4):.6f}")
