import numpy as np

P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
M = (P + Q) / 2
jsd = np.sum(P * np.log(P / M) + Q * np.log(Q / M)) / 2
print(f"divergence, nats       {jsd:.4f}")
print(f"divergence, bits       {jsd / np.log(2):.4f}")
print(f"its root, from nats    {np.sqrt(jsd):.4f}")
print(f"its root, from bits    {np.sqrt(jsd / np.log(2)):.4f}")
