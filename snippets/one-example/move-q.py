from math import log

P = [0.7, 0.3]

for Q in [0.5, 0.5], [0.6, 0.4], [0.7, 0.3], [0.8, 0.2]:
    cross_entropy = -sum(p * log(q) for p, q in zip(P, Q))
    kl = sum(p * log(p / q) for p, q in zip(P, Q))
    print(f"q = {Q[0]}: H(P,Q) = {cross_entropy:.6f}, KL = {kl:.6f}")
