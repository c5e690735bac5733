import numpy as np

error = 0.3  # how far the model's mean is from the true one
for sigma in 1, 0.5, 0.1:
    x = np.linspace(-8 * sigma, 8 * sigma, 20001)
    p = np.exp(-((x / sigma) ** 2) / 2)
    p /= p.sum()
    # log p - log q of two bells of one width
    ratio = ((x - error) ** 2 - x**2) / (2 * sigma**2)
    print(f"sigma {sigma:3}  KL(P||Q) {np.sum(p * ratio):.6f}"
          f"  = {1 / (2 * sigma**2):4.1f} x {error**2:.2f}")
