import math


def k2(q):  # mean slope, and the slope of KL(Q||P)
    return q * (1 - q) * (math.log(q / (1 - q)) - math.log(0.7 / 0.3))


def k3(q):  # mean slope, and the slope of KL(P||Q)
    return q - 0.7


low, high = 0.05, 0.5  # k3 is lower at 0.05, and higher at 0.5
for _ in range(60):
    q = (low + high) / 2
    if k3(q) < k2(q):
        low = q
    else:
        high = q
print(f"q       {q:.4f}   1 - q   {1 - q:.4f}")
print(f"logit  {math.log(q / (1 - q)):.4f}")
print(f"slopes {k2(q):.4f}  {k3(q):.4f}")
