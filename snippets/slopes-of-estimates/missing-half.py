import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])
score = np.array([0.5, -0.5])  # slope of log Q(x) in its logit

r = P / Q
k1, k3 = -np.log(r), r - 1 - np.log(r)
for name, k, slope in ("k1", k1, score), ("k3", k3, (1 - r) * score):
    inside = np.sum(Q * slope)  # x held still
    draws = np.sum(Q * k * score)  # other x come up
    print(f"{name}  {inside:9.6f}  {draws:9.6f}  {inside + draws:9.6f}")
