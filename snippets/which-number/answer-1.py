import numpy as np

P, Q = np.array([0.6, 0.3, 0.1]), np.array([0.3, 0.3, 0.4])


def kl(p, q):
    return np.sum(p * np.log(p / q))


print(f"KL(P||Q)              {kl(P, Q):.6f}")
print(f"KL(P||Q) in bits      {kl(P, Q) / np.log(2):.6f}")
print(f"KL(P||Q), mean        {kl(P, Q) / 3:.6f}")
print(f"KL(P||Q), mean, bits  {kl(P, Q) / 3 / np.log(2):.6f}")
print(f"KL(Q||P)              {kl(Q, P):.6f}")
print(f"H(P,Q)                {-P @ np.log(Q):.6f}")
