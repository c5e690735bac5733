import math

P, Q, h = [0.7, 0.3], [0.5, 0.5], 1e-5


def mean(p, f, D):
    return sum(a * f(d) for a, d in zip(p, D))


def kl_m(p, q):  # KL(p||M), where M = (P + q) / 2
    ratios = [2 * c / (a + b) for a, b, c in zip(P, q, p)]
    return mean(p, math.log, ratios)


def slope(f):  # as Q becomes [q, 1 - q] with a larger q
    return (f([0.5 + h, 0.5 - h]) - f([0.5 - h, 0.5 + h])) / (2 * h)


print("             best D         its loss  D stays  divergence slope")
for name, best, real, made, price, divergence in [
    ("log", lambda p, q: p / (p + q), lambda D: -math.log(D),
     lambda D: -math.log(1 - D), lambda D: math.log(1 - D),
     lambda q: kl_m(P, q) + kl_m(q, q)),
    ("hinge", lambda p, q: 1 if p > q else -1, lambda D: max(0, 1 - D),
     lambda D: max(0, 1 + D), lambda D: -D,
     lambda q: sum(abs(a - b) for a, b in zip(P, q))),
    ("squares", lambda p, q: p / (p + q), lambda D: (D - 1) ** 2 / 2,
     lambda D: D**2 / 2, lambda D: (D - 1) ** 2 / 2,
     lambda q: kl_m(P, q) - sum(
         (a - b) ** 2 / (a + b) for a, b in zip(P, q)) / 8),
    ("W1", lambda p, q: 1.0 * (p > q), lambda D: -D, lambda D: D,
     lambda D: -D, lambda q: abs(P[0] - q[0])),
]:
    D = [best(p, q) for p, q in zip(P, Q)]
    print(f"{name:8} {D[0]:7.4f} {D[1]:7.4f} "
          f"{mean(P, real, D) + mean(Q, made, D):9.4f} "
          f"{slope(lambda q: mean(q, price, D)):9.4f} "
          f"{divergence(Q):9.4f} {slope(divergence):9.4f}")
