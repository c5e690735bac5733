import numpy as np


def kl(p, q, axis=None):
    return np.sum(p * np.log(p / q), axis=axis)


def bern(d):
    return np.array([d, 1 - d])


P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
D = np.array([0.6, 0.4])  # some discriminator
dQ = np.array([0.01, -0.01])  # a small step of the generator
M = (P + Q) / 2

L = -np.sum(P * np.log(D) + Q * np.log(1 - D)) / 2
best = P / (P + Q)
odds = best / (1 - best)
least = np.log(2) - (kl(P, M) + kl(Q, M)) / 2
L = least + np.sum(M * kl(bern(best), bern(D), axis=0))
value = np.sum(P * np.log(best) + Q * np.log(1 - best))
original, other = dQ @ np.log(1 - best), -dQ @ np.log(best)
slope, other_slope = -D, -(1 - D)

print(f"discriminator's loss  {L:9.6f}")
print(f"best discriminator    {best[0]:9.6f} {best[1]:9.6f}")
print(f"its odds              {odds[0]:9.6f} {odds[1]:9.6f}")
print(f"least loss            {least:9.6f}")
print(f"value at the best     {value:9.6f}")
print(f"original change       {original:9.6f}")
print(f"non-saturating change {other:9.6f}")
for name, s in ("original", slope), ("non-saturating", other_slope):
    print(f"{name + ' slope':21} {s[0]:9.6f} {s[1]:9.6f}")
