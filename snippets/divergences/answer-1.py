import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P, Q = np.array([0.9, 0.1]), np.array([0.5, 0.5])
M = (P + Q) / 2
jsd = kl(P, M) / 2 + kl(Q, M) / 2
print(f"A  nats                  {jsd:.4f}")
print(f"B  bits                  {jsd / np.log(2):.4f}")
print(f"C  without the halves    {2 * jsd:.4f}")
print(f"D  square root, in nats  {np.sqrt(jsd):.4f}")
print(f"E  no JSD: KL both ways, mean {(kl(P, Q) + kl(Q, P)) / 2:.4f}")
