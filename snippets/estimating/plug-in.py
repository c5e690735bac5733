from math import lgamma

import numpy as np

K = 10  # a fair die with ten faces
p = 1 / K
print(f"H(P) {np.log(K):.6f}")
print("   n  H(hist.) KL(hist.||P)    9/2n   M-M bias")
for n in 10, 30, 100, 1000:
    k = np.arange(n + 1)  # how often one face comes up
    ways = lgamma(n + 1) - np.array(
        [lgamma(i + 1) + lgamma(n - i + 1) for i in k]
    )
    chance = np.exp(ways + k * np.log(p) + (n - k) * np.log(1 - p))
    share = k[1:] / n  # 0 log 0 = 0
    H = -K * np.sum(chance[1:] * share * np.log(share))
    kl = K * np.sum(chance[1:] * share * np.log(share / p))
    seen = K * (1 - chance[0])  # mean number of faces seen
    left = H + (seen - 1) / (2 * n) - np.log(K)
    print(f"{n:4}  {H:.6f}     {kl:.6f}  {(K - 1) / (2 * n):.6f}"
          f"  {left:.6f}")
