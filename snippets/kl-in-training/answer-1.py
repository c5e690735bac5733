import numpy as np

P, q = np.array([0.5, 0.5]), 0.9
Q = np.array([q, 1 - q])
score = np.array([1 - q, -q])
r = P / Q
k3 = r - 1 - np.log(r)
R = np.sum(Q * score * -np.log(r))
F = -np.sum(P * score)
print(f"slope of KL(Q||P)     {R:8.4f}")
print(f"slope of KL(P||Q)     {F:8.4f}")
print(f"k3 in the reward      {np.sum(Q * k3 * score):8.4f}")
print(f"their sum             {R + F:8.4f}")
print(f"k3 of each answer     {k3[0]:8.4f} {k3[1]:7.4f}")
