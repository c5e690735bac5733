import numpy as np

P = np.array([0.7, 0.3])

for Q in np.array([[0.5, 0.5], [0.6, 0.4], [0.7, 0.3], [0.8, 0.2]]):
    cross_entropy = -np.sum(P * np.log(Q))
    kl = np.sum(P * np.log(P / Q))
    print(f"q = {Q[0]}: H(P,Q) = {cross_entropy:.6f}, KL = {kl:.6f}")
