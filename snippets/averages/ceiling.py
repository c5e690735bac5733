import math

import numpy as np


def loss(N, K):
    """The best mean loss: K kinds of pairs, batches of N."""
    # k of the other candidates may be of the right one's kind, too
    total = 0.0
    for k in range(N):
        log_chance = (math.lgamma(N) - math.lgamma(k + 1)
                      - math.lgamma(N - k)
                      - k * math.log(K)
                      + (N - 1 - k) * math.log1p(-1 / K))
        total += math.exp(log_chance) * math.log(1 + k)
    return total


print("    N   log N    least loss   log N - loss, with I =")
print("                 (I = 6.9078)   2.3026   6.9078   13.8155")
for N in (2, 16, 256, 4096):
    bounds = [np.log(N) - loss(N, K) for K in (10, 1000, 10**6)]
    print(f"{N:5} {np.log(N):7.4f} {loss(N, 1000):12.4f}      "
          + " ".join(f"{each:8.4f}" for each in bounds))
