import numpy as np

P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
y, d = 1, 0.6  # a label, and the probability given to label 1

H_PQ = -np.sum(P * np.log(Q))
KL = np.sum(P * np.log(P / Q))
total = -np.sum(P * np.log(P)) + KL
loss = -np.log(Q[y])
bce = -y * np.log(d) - (1 - y) * np.log(1 - d)

print(f"cross entropy         {H_PQ:.6f}")
print(f"KL divergence         {KL:.6f}")
print(f"entropy plus KL       {total:.6f}")
print(f"with a one-hot label  {loss:.6f}")
print(f"binary cross entropy  {bce:.6f}")
