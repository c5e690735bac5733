import math

grid = [i / 50 for i in range(-250, 251)]


def bell(x, m, s):
    return math.exp(-(((x - m) / s) ** 2) / 2) / s


def blurred(parts, noise):  # parts: weight, mean, width
    values = [sum(w * bell(x, m, math.hypot(s, noise))
                  for w, m, s in parts) for x in grid]
    return [value / sum(values) for value in values]


def loss(P, Q):  # of the best discriminator
    return -sum(p * math.log(p / (p + q)) + q * math.log(q / (p + q))
                for p, q in zip(P, Q) if p > 0 and q > 0) / 2


real = [(0.5, -1, 0.1), (0.5, 1, 0.1)]
generators = {"wide": [(1.0, 0, 1.0)],
              "uneven": [(0.75, -1, 0.1), (0.25, 1, 0.1)]}
print("noise      loss of a perfect new D\n       ", *generators)
for noise in (0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6):
    P = blurred(real, noise)
    row = [loss(P, blurred(Q, noise)) for Q in generators.values()]
    print(f"{noise:5}  {row[0]:.4f}  {row[1]:.4f}")
