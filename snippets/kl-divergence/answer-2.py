import numpy as np

P = np.array([0.25, 0.25, 0.25, 0.25])
Q = np.array([1.0, 0.0, 0.0, 0.0])

made = Q > 0
print(f"D(Q||P)  {np.sum(Q[made] * np.log(Q[made] / P[made])):.6f}")
for eps in (1e-3, 1e-6):
    smoothed = (1 - eps) * Q + eps / 4
    kl = np.sum(P * np.log(P / smoothed))
    print(f"D(P||Q) smoothed with {eps:.0e}  {kl:.6f}")

print("usual slips:")
print(f"divided by four  {np.log(4) / 4:.6f}")
