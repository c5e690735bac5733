import math

P, Q = [0.7, 0.3], [0.5, 0.5]


def kl(p, q):
    return sum(a * math.log(a / b) for a, b in zip(p, q))


best = [math.log(p / q) for p, q in zip(P, Q)]
print(f"KL(P||Q) {kl(P, Q):.4f}")
print("critic           DV  KL - DV  KL(P||R)      NWJ  DV - NWJ")
for name, v in [
    ("log P/Q", best),
    ("log P/Q + 1", [a + 1 for a in best]),
    ("log P/Q + 3", [a + 3 for a in best]),
    ("half of it", [a / 2 for a in best]),
    ("three times", [a * 3 for a in best]),
    ("0", [0, 0]),
]:
    mean = sum(p * a for p, a in zip(P, v))
    Z = sum(q * math.exp(a) for q, a in zip(Q, v))
    R = [q * math.exp(a) / Z for q, a in zip(Q, v)]  # what v believes
    dv, nwj = mean - math.log(Z), mean + 1 - Z
    lost, gap = round(kl(P, Q) - dv, 9) + 0, round(kl(P, R), 9) + 0
    print(f"{name:11} {dv:8.4f} {lost:8.4f} {gap:9.4f}"
          f" {nwj:8.4f} {dv - nwj:9.4f}")
