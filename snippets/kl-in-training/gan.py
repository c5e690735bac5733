import numpy as np

P = np.array([0.7, 0.3])


def slopes(q, h=1e-5):
    Q = np.array([q, 1 - q])
    D = P / (P + Q)  # the best discriminator, which then stays
    odds = D / (1 - D)  # = P/Q
    t = np.log(q / (1 - q))
    moved = [1 / (1 + np.exp(-t - step)) for step in (h, -h)]
    for price in (-np.log(odds), odds - 1 - np.log(odds)):
        up, down = (a * price[0] + (1 - a) * price[1] for a in moved)
        yield (up - down) / (2 * h)


print("   q   price: minus logit   k3 of the odds")
for q in (0.5, 0.9, 0.99):
    k1, k3 = slopes(q)
    print(f"{q:5.2f}       {k1:10.4f}        {k3:10.4f}")
