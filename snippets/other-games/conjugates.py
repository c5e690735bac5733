import math

P, Q = [0.7, 0.3], [0.5, 0.5]


def bound(v, conjugate):  # E_P[v] - E_Q[f*(v)]
    return sum(p * a - q * conjugate(a) for p, q, a in zip(P, Q, v))


print("                best v           D_f     bounds: v  v / 2")
for name, f, best, conjugate in [
    ("KL(P||Q)", lambda t: t * math.log(t),
     lambda t: 1 + math.log(t), lambda v: math.exp(v - 1)),
    ("KL(Q||P)", lambda t: -math.log(t),
     lambda t: -1 / t, lambda v: -1 - math.log(-v)),
    ("JSD",
     lambda t: (t * math.log(t) - (t + 1) * math.log((t + 1) / 2)) / 2,
     lambda t: math.log(2 * t / (t + 1)) / 2,
     lambda v: -math.log(2 - math.exp(2 * v)) / 2),
    ("TV", lambda t: abs(t - 1) / 2,
     lambda t: math.copysign(0.5, t - 1), lambda v: v),
    ("Pearson", lambda t: (t - 1) ** 2,
     lambda t: 2 * (t - 1), lambda v: v + v * v / 4),
]:
    divergence = sum(q * f(p / q) for p, q in zip(P, Q))
    v = [best(p / q) for p, q in zip(P, Q)]
    half = [a / 2 for a in v]
    print(f"{name:12} {v[0]:7.4f} {v[1]:7.4f} {divergence:9.4f}"
          f" {bound(v, conjugate):9.4f} {bound(half, conjugate):7.4f}")
