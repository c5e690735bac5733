import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])

best = P / (P + Q)
print(f"D*(0) = {best[0]:.6f}, D*(1) = {best[1]:.6f}")

# try every answer d in steps of 1/1000, each outcome on its own
d = np.arange(1, 1000) / 1000
first = P[0] * np.log(d) + Q[0] * np.log(1 - d)
second = P[1] * np.log(d) + Q[1] * np.log(1 - d)
print(f"found by trying: {d[first.argmax()]}, {d[second.argmax()]}")

V = np.sum(P * np.log(best)) + np.sum(Q * np.log(1 - best))
print(f"value V at D*: {V:.6f}")
print(f"its loss -V/2:  {-V / 2:.6f}")
