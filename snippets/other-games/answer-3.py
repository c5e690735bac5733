import math

P, Q, v = [0.7, 0.3], [0.5, 0.5], [1, 0]
mean = sum(p * a for p, a in zip(P, v))
Z = sum(q * math.exp(a) for q, a in zip(Q, v))
Z_p = sum(p * math.exp(a) for p, a in zip(P, v))
print(f"DV                  {mean - math.log(Z):.4f}")
print(f"NWJ                 {mean + 1 - Z:.4f}")
print(f"NWJ of v - log Z    {mean - math.log(Z) + 1 - 1:.4f}")
kl = sum(p * math.log(p / q) for p, q in zip(P, Q))
print(f"KL                  {kl:.4f}")
means = mean - sum(q * a for q, a in zip(Q, v))
print(f"E_P[v] - E_Q[v]     {means:.4f}")
print(f"with P in both      {mean - math.log(Z_p):.4f}")
