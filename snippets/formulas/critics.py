import numpy as np

P = np.array([0.4, 0.1, 0.0, 0.1, 0.4])
Q = np.array([0.1, 0.1, 0.6, 0.1, 0.1])
r = np.array([0.62, 0.73, 0.73, 0.62]) / 3
f = np.array([2.0, 1.0, 0.0, 1.0, 2.0])  # a critic, or a logit
lam, gamma = 10.0, 5.0
d = np.cumsum(Q - P)[:-1]
W_1 = np.sum(np.abs(d))
L = (P @ np.logaddexp(0, -f) + Q @ np.logaddexp(0, f)) / 2
R = gamma / 2 * np.sum(r * np.diff(f) ** 2)
B = np.sum(d**2 / r)

A = np.sum(np.diff(f) * d)
V = W_1 + np.sum(d**2 / r) / (4 * lam)
both, floor = L + R, np.log(2) - B / (32 * gamma)

print(f"gain of the critic        {A:9.6f}")
print(f"the best with WGAN-GP     {V:9.6f}")
print(f"loss of this logit and R1 {both:9.6f}")
print(f"  and the bound           {floor:9.6f}")
