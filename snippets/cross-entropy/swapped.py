from math import log

P = [0.7, 0.3]

for q in [0.5, 0.7, 0.9, 1.0]:
    swapped = -q * log(P[0]) - (1 - q) * log(P[1])
    print(f"q = {q:.1f}  H(Q,P) = {swapped:.6f}")
