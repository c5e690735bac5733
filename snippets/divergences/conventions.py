import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])
M = (P + Q) / 2
jsd = kl(P, M) / 2 + kl(Q, M) / 2

print(f"JSD in nats               {jsd:.6f}")
print(f"JSD in bits               {jsd / np.log(2):.6f}")
print(f"its square root, nats     {np.sqrt(jsd):.6f}")
print(f"its square root, bits     {np.sqrt(jsd / np.log(2)):.6f}")
print(f"without the halves, nats  {kl(P, M) + kl(Q, M):.6f}")
print(f"KL(P||Q) + KL(Q||P), nats {kl(P, Q) + kl(Q, P):.6f}")
print(f"at most, in nats          {np.log(2):.6f}, root "
      f"{np.sqrt(np.log(2)):.6f}")
