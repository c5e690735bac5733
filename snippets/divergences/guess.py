import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])
M = (P + Q) / 2  # how often each outcome is seen in the game

real = P / (P + Q)  # what you should believe once you saw it
doubt = -real * np.log(real) - (1 - real) * np.log(1 - real)
before, after = np.log(2), np.sum(M * doubt)


def kl(p, q):
    return np.sum(p * np.log(p / q))


print(f"belief in P    {real[0]:.6f}  {real[1]:.6f}")
print(f"doubt before   {before:.6f}")
print(f"doubt after    {after:.6f}")
print(f"learned        {before - after:.6f}")
print(f"KL(P||M), KL(Q||M) {kl(P, M):.6f}  {kl(Q, M):.6f}")
print(f"mean of the two    {(kl(P, M) + kl(Q, M)) / 2:.6f}")
