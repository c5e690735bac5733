import numpy as np

P, Q = np.array([0.9, 0.1]), np.array([0.5, 0.5])
w = np.array([1.0, 9.0])  # the weights of the classes
n = np.array([10, 20, 30, 180])  # units in each batch
m = np.array([4.0, 3.0, 2.0, 1.0])  # mean loss of each batch

L = np.sum(n * m) / np.sum(n)
gap = np.mean((n - np.mean(n)) * (m - np.mean(m))) / np.mean(n)
P_w = w * P / np.sum(w * P)
loss = -np.sum(w * P * np.log(Q))

print(f"over all units        {L:9.6f}")
print(f"difference            {gap:9.6f}")
print(f"tilted truth          {P_w[0]:9.6f} {P_w[1]:9.6f}")
print(f"weighted loss         {loss:9.6f}")
