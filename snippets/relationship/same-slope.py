import numpy as np

P = np.array([0.7, 0.3])

def cross_entropy(q):
    return -np.sum(P * np.log([q, 1 - q]))

def kl_divergence(q):
    return np.sum(P * np.log(P / [q, 1 - q]))

def slope(f, q, h=1e-5):
    return (f(q + h) - f(q - h)) / (2 * h)

print("  q   slope H slope KL    H - KL")
for q in (0.5, 0.7, 0.9):
    H, KL = cross_entropy(q), kl_divergence(q)
    dH, dKL = slope(cross_entropy, q), slope(kl_divergence, q)
    # + 0.0 turns a rounded -0 into 0
    dH, dKL = np.round(dH, 4) + 0.0, np.round(dKL, 4) + 0.0
    print(f"{q}  {dH:8.4f} {dKL:8.4f}  {H - KL:.6f}")
