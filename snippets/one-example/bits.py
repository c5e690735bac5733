from math import log, log2

P = [0.7, 0.3]
Q = [0.5, 0.5]
both = list(zip(P, Q))

print(f"H(P)     = {-sum(p * log2(p) for p in P):.6f} bits")
print(f"KL(P||Q) = {sum(p * log2(p / q) for p, q in both):.6f} bits")
print(f"H(P,Q)   = {-sum(p * log2(q) for p, q in both):.6f} bits")
print(f"1 nat    = {1 / log(2):.6f} bits")
