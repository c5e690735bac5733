import numpy as np

x = np.linspace(0, 4, 40000, endpoint=False) + 0.00005
dx = x[1] - x[0]
p = (x < 1).astype(float)

for s in (0.25, 0.5, 1, 1.5, 2.5):
    q = ((x > s) & (x < s + 1)).astype(float)
    tv = np.sum(np.abs(p - q)) * dx / 2
    w1 = np.sum(np.abs(np.cumsum(p) - np.cumsum(q))) * dx * dx
    jsd = 0.0
    for w in (p, q):
        h = w > 0
        jsd += np.sum(w[h] * np.log(2 * w[h] / (p + q)[h])) * dx / 2
    print(f"s = {s:<4}  TV {tv:.6f}  JSD {jsd:.6f}  W1 {w1:.6f}")
