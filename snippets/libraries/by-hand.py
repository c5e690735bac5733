import numpy as np

P, Q = np.array([0.7, 0.3]), np.array([0.4, 0.6])
M = (P + Q) / 2


def kl(p, q):
    return np.sum(p * np.log(p / q))


print(f"ratio upside down   {np.sum(P * np.log(Q / P)):9.6f}")
print(f"JSD, half forgotten {kl(P, M) + kl(Q, M):9.6f}")
print(f"swapped, in bits    {kl(Q, P) / np.log(2):9.6f}")
print(f"both directions     {kl(P, Q) + kl(Q, P):9.6f}")
print(f"Q forgotten         {-np.sum(P * np.log(P)):9.6f}")
print(f"-sum of P log Q     {-np.sum(P * np.log(Q)):9.6f}")
print(f"-sum of Q log P     {-np.sum(Q * np.log(P)):9.6f}")
print(f"-sum of P log2 Q    {-np.sum(P * np.log2(Q)):9.6f}")
