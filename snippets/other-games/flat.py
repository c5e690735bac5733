import math
from statistics import NormalDist

n, h = 4000, 1e-6
box = [(i + 0.5) / n for i in range(n)]  # evenly between 0 and 1
bell = [NormalDist().inv_cdf(u) for u in box]  # as draws of N(0,1)


def felt(price, draws):  # the mean slope of G's price, D stays
    rise = sum(price(x + h) - price(x - h) for x in draws)
    return rise / (2 * h * n)


def log_sigmoid(z):
    return -math.log1p(math.exp(-z))


print("Q = N(3,1), P = N(0,1)   slope  felt by samples")
far = [x + 3 for x in bell]
for name, divergence, price in [
    ("log, original  2 JSD", lambda mu: 2 * sum(
        log_sigmoid(mu * mu / 2 - mu * x) for x in bell) / n,
     lambda x: log_sigmoid(3 * x - 4.5)),
    ("hinge          2 TV ", lambda mu: 4 * NormalDist().cdf(mu / 2),
     lambda x: -1 if x < 1.5 else 1),
    ("Wasserstein    W1   ", abs, lambda x: x),
]:
    slope = (divergence(3 + h) - divergence(3 - h)) / (2 * h)
    print(f"{name}  {slope:8.4f}  {felt(price, far):15.4f}")
there = felt(lambda x: log_sigmoid(2 * x - 3), [2 + u for u in box])
print(f"boxes [0, 1] and [2, 3]\nlogit 3 - 2x   2 JSD  {0:8.4f}"
      f"  {there:15.4f}")
print("boxes [0, 1] and [s, 1 + s], D*: original, non-saturating")
for s in (0.25, 0.5, 1):  # D* is 1/2 where both are, else 0 or 1
    shared = (1 - s) * math.log(2)
    print(f"s = {s:4} {0 - shared:13.4f} {shared + s * math.inf:8}")
