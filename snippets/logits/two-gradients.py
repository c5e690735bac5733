import numpy as np

P = np.array([0.7, 0.3])
print("  z(0)      Q(0) of KL(P||Q) of KL(Q||P)")
for z in (2, 0, -2, -5, -10):
    Q = np.exp([z, 0]) / np.sum(np.exp([z, 0]))
    log_ratio = np.log(Q / P)
    reverse = Q * (log_ratio - np.sum(Q * log_ratio))
    print(f"{z:6}  {Q[0]:.6f}  {Q[0] - P[0]:10.6f}  {reverse[0]:10.6f}")
