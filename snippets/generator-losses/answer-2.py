import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P, Q = np.array([0.8, 0.2]), np.array([0.4, 0.6])
D, M = P / (P + Q), (P + Q) / 2
twice_jsd = kl(P, M) + kl(Q, M)
print(f"D*               {D[0]:.6f}  {D[1]:.6f}")
print(f"original loss    {np.sum(Q * np.log(1 - D)):9.6f}")
print(f"non-saturating   {-np.sum(Q * np.log(D)):9.6f}")
print(f"their sum        {np.sum(Q * np.log((1 - D) / D)):9.6f}")
print(f"D(Q||P)          {kl(Q, P):9.6f}")
print(f"  minus 2 JSD    {kl(Q, P) - twice_jsd:9.6f}")
print(f"2 D(M||P)        {2 * kl(M, P):9.6f}")

print("usual slips:")
print(f"D(M||P)          {kl(M, P):9.6f}")
print(f"2 D(P||M)        {2 * kl(P, M):9.6f}")
