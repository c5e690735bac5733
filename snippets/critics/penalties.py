import math
from itertools import accumulate

P = [0.4, 0.1, 0.0, 0.1, 0.4]  # at -2, -1, 0, 1 and 2
Q = [0.1, 0.1, 0.6, 0.1, 0.1]
ahead = [q - p for p, q in zip(accumulate(P), accumulate(Q))][:-1]
W1 = sum(abs(d) for d in ahead)


def between(k):  # how often a point between x and y lies in step k
    share = 0
    for x, p in enumerate(P):
        for y, q in enumerate(Q):
            if min(x, y) <= k < max(x, y):
                share += p * q / abs(x - y)
    return share


r = [between(k) for k in range(4)]
print("share of each step:", *[f"{share:.3f}" for share in r])
print(f"\nbest critics, W1 {W1:.4f}"
      "       slopes                     gain    - penalty")
for price in (100, 10, 1, 0.1):  # WGAN-GP: price * (|slope| - 1)^2
    g = [math.copysign(1 + abs(d) / (2 * price * s), d)
         for d, s in zip(ahead, r)]
    gain = sum(a * d for a, d in zip(g, ahead))
    paid = sum(price * s * (abs(a) - 1) ** 2 for a, s in zip(g, r))
    print(f"around 1, lambda {price:5}  ", *[f"{a:6.3f}" for a in g],
          f"  {gain:8.4f}  {gain - paid:8.4f}")
for price in (10, 1):  # around 0: price / 2 * slope^2
    g = [d / (price * s) for d, s in zip(ahead, r)]
    gain = sum(a * d for a, d in zip(g, ahead))
    paid = sum(price / 2 * s * a**2 for a, s in zip(g, r))
    print(f"around 0, gamma  {price:5}  ", *[f"{a:6.3f}" for a in g],
          f"  {gain:8.4f}  {gain - paid:8.4f}")
