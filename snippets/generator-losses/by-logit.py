from math import exp

print("  z     D(x) original non-sat.     ratio")
for z in (-10, -5, -2, 0, 2):
    D = 1 / (1 + exp(-z))
    original, non_saturating = D, 1 - D  # slopes, both downwards
    row = f"{z:3} {D:8.6f} {original:8.6f} {non_saturating:8.6f}"
    print(f"{row} {non_saturating / original:9.3f}")
