import numpy as np

P = np.array([0.7, 0.3])  # what we compare with
Q = np.array([0.5, 0.5])  # what draws the samples

r = P / Q
k1 = -np.log(r)
k2 = np.log(r) ** 2 / 2
k3 = r - 1 - np.log(r)

print(f"KL(Q||P) {np.sum(Q * np.log(Q / P)):.6f}")
print("      x = 1      x = 2      mean       sd")
for name, k in ("k1", k1), ("k2", k2), ("k3", k3):
    mean = np.sum(Q * k)
    sd = np.sqrt(np.sum(Q * (k - mean) ** 2))
    print(f"{name} {k[0]:9.6f}  {k[1]:9.6f}  {mean:.6f}  {sd:.6f}")
