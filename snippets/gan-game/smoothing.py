from math import log

P = [0.7, 0.3, 0.0]  # the third outcome is never real
Q = [0.5, 0.3, 0.2]

for name, a, b in [
    ("no smoothing", 1.0, 0.0),
    ("one-sided", 0.9, 0.0),
    ("two-sided", 0.9, 0.1),
]:
    D = [(a * p + b * q) / (p + q) for p, q in zip(P, Q)]
    even = (a + b) / 2  # the best answer everywhere once Q = P
    loss = -even * log(even) - (1 - even) * log(1 - even)
    print(f"{name}, labels {a} and {b}")
    print(f"  best D  {D[0]:.6f}  {D[1]:.6f}  {D[2]:.6f}")
    print(f"  if Q = P: D = {even:.6f}, loss {loss:.6f}")
