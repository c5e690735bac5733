import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P = np.array([0.5, 0.3, 0.2])
Q = np.array([0.2, 0.3, 0.5])
print(f"three kinds  {kl(P, Q):.6f}")
for a, b in ((0, 1), (1, 2), (0, 2)):
    c = 3 - a - b  # the kind that stays alone
    merged = [np.array([w[a] + w[b], w[c]]) for w in (P, Q)]
    print(f"{a + 1} with {b + 1}     {kl(*merged):.6f}", end="  ")
    print(np.round(merged[0], 1), np.round(merged[1], 1))
