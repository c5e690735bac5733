from math import comb

import numpy as np

P = np.array([0.4, 0.6])  # the coin: 0, 1
H = -np.sum(P * np.log(P))
print(f"H(P) = {H:.6f}")
print("  n    own data     fresh    never")
for n in (5, 10, 50, 500):
    own = fresh = never = 0.0
    for k in range(n + 1):  # each number of 1s, with its chance
        chance = comb(n, k) * 0.6**k * 0.4 ** (n - k)
        share = np.array([n - k, k]) / n
        seen = share[share > 0]
        own -= chance * np.sum(seen * np.log(seen))
        plus_one = np.array([n - k + 1, k + 1]) / (n + 2)
        fresh -= chance * np.sum(P * np.log(plus_one))
        never += chance * (len(seen) < 2)
    print(f"{n:3}   {own - H:9.4f} {fresh - H:9.4f} {never:8.4f}")
