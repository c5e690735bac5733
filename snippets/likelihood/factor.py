from math import exp, log

P_hat = [0.3, 0.7]  # shares of 0 and of 1
Q = [0.4, 0.6]
D = sum(p * log(p / q) for p, q in zip(P_hat, Q))

print(f"D(P_hat||Q)          {D:.6f}")
print(f"factor of one throw  {exp(-D):.6f}")
for n in (10, 100, 1000):
    print(f"L(Q) / L(P_hat), n = {n:<4}  {exp(-n * D):.5g}")
