import numpy as np

P = np.array([0.5, 0.5, 0.0])
Q = np.array([0.0, 0.5, 0.5])

best = P / (P + Q)
# a draw of probability 0 costs nothing: sum only over the others
real = np.sum(P[P > 0] * np.log(best[P > 0]))
generated = np.sum(Q[Q > 0] * np.log(1 - best[Q > 0]))
V = real + generated
print("D*:", " ".join(f"{d:.1f}" for d in best))
print(f"V at D*: {V:.6f}")
print(f"JSD:      {(V + np.log(4)) / 2:.6f}")

print("usual slips:")
print(f"half:     {V / 2:.6f}")
print(f"floor:    {-np.log(4):.6f}")
