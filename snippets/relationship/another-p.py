import numpy as np

P = np.array([0.4, 0.6])

def cross_entropy(q):
    return -np.sum(P * np.log([q, 1 - q]))

def kl_divergence(q):
    return np.sum(P * np.log(P / [q, 1 - q]))

def slope(f, q, h=1e-5):
    return (f(q + h) - f(q - h)) / (2 * h)

for q in (0.4, 0.7, 0.9):
    dH, dKL = slope(cross_entropy, q), slope(kl_divergence, q)
    dH, dKL = np.round(dH, 4) + 0.0, np.round(dKL, 4) + 0.0
    KL = abs(kl_divergence(q))  # rounding may leave -0
    print(f"q = {q}  slopes {dH:.4f} {dKL:.4f}")
    print(f"  KL {KL:.4f}, H - KL {cross_entropy(q) - KL:.6f}")
