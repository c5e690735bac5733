from math import exp, log, sqrt

bell = {1: 0, 2: 1, 3: 0, 4: 3}  # P = N(0, 1): the means of x^power
coin = {power: ((-1) ** power + 1) / 2 for power in bell}  # Q: -1 or 1
for power in bell:
    print(f"mean of x^{power}: P {bell[power]:.4f}  "
          f"Q {coin[power]:.4f}")

widths = [sqrt(m[2] - m[1] ** 2) for m in (bell, coin)]
fid = (bell[1] - coin[1]) ** 2 + (widths[0] - widths[1]) ** 2
print(f"FID {fid:.4f}")
kid = sum(times * (bell[power] - coin[power]) ** 2
          for power, times in [(1, 3), (2, 3), (3, 1)])  # (xy + 1)^3
print(f"KID {kid:.4f}")
print(f"JSD {log(2):.4f}")  # no outcome of Q has a probability in P

# means of the kernel exp(-(x - y)^2 / 2) over P and P, Q and Q, both
PP, QQ, PQ = 1 / sqrt(3), (1 + exp(-2)) / 2, exp(-1 / 4) / sqrt(2)
print(f"MMD with a Gaussian kernel, squared: {PP + QQ - 2 * PQ:.4f}")
