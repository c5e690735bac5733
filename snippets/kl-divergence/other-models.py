from math import log

P = [0.7, 0.3]
for q in (0.6, 0.9):
    Q = [q, 1 - q]
    first, second = P[0] * log(P[0] / Q[0]), P[1] * log(P[1] / Q[1])
    print(f"Q = [{q}, {1 - q:.1f}]  {first:9.6f} + {second:9.6f}"
          f" = {first + second:.6f}")
