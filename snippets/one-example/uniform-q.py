from math import log

U = [0.5, 0.5]

for P in [0.5, 0.5], [0.7, 0.3], [0.99, 0.01]:
    cross_entropy = -sum(p * log(u) for p, u in zip(P, U))
    print(f"P = {P}:  H(P,U) = {cross_entropy:.6f}")

print(f"log 2 = {log(2):.6f}")
