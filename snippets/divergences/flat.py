Q = [0.5, 0.5]
print("P          max(|t-1| - 1/2, 0)   |t-1| / 2")
for P in ([0.6, 0.4], [0.7, 0.3], [0.9, 0.1]):
    apart = [abs(p / q - 1) for p, q in zip(P, Q)]  # |t - 1|
    flat = sum(q * max(a - 0.5, 0) for q, a in zip(Q, apart))
    tv = sum(q * a / 2 for q, a in zip(Q, apart))
    print(f"{P}  {flat:.6f}             {tv:.6f}")
