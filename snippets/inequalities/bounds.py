from math import comb

import numpy as np

kl = 0.7 * np.log(0.7 / 0.5) + 0.3 * np.log(0.3 / 0.5)  # one throw


def best_error(n):
    k = np.arange(n + 1)
    ways = np.array([comb(n, i) for i in k], dtype=float)
    p, q = ways * 0.7**k * 0.3 ** (n - k), ways * 0.5**n
    return np.sum(np.minimum(p, q)) / 2


print("n   best error  Pinsker    BH")
for n in (1, 5, 10, 25, 50):
    pinsker = 0.5 - np.sqrt(n * kl / 2) / 2
    bh = 0.5 - np.sqrt(1 - np.exp(-n * kl)) / 2
    print(f"{n:<2}  {best_error(n):.6f}    {pinsker:9.6f}  {bh:.6f}")

at_least = np.log(1 / (1 - 0.9**2)) / kl  # solve bh = 0.05 for n
enough = next(n for n in range(1, 200) if best_error(n) <= 0.05)
print(f"BH allows 0.05 only from n = {at_least:.2f}")
print(f"the best test needs   n = {enough}")
