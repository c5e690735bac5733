import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P = np.array([0.4, 0.2, 0.3, 0.1])
Q = np.array([0.2, 0.1, 0.1, 0.6])
print(f"four kinds  {kl(P, Q):.6f}")
for a, b in ((0, 1), (0, 2), (2, 3)):
    rest = [x for x in range(4) if x not in (a, b)]
    p, q = [np.append(w[rest], w[a] + w[b]) for w in (P, Q)]
    print(f"{a + 1} with {b + 1}    {kl(p, q):.6f}")

print("usual slips:")
p, q = np.array([0.7, 0.2, 0.1]), np.array([0.3, 0.1, 0.6])
print(f"1 with 3, swapped {kl(q, p):.6f}")
print(f"1 with 3 loses    {kl(P, Q) - kl(p, q):.6f}")
