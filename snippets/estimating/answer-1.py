from math import log

Q = [0.5, 0.25, 0.25]
P = [0.25, 0.5, 0.25]

r = [p / q for p, q in zip(P, Q)]
k2 = [log(ratio) ** 2 / 2 for ratio in r]
for name, k in [("k1", [-log(ratio) for ratio in r]), ("k2", k2),
                ("k3", [ratio - 1 - log(ratio) for ratio in r])]:
    mean = sum(q * value for q, value in zip(Q, k))
    print(f"{name}  {k[0]:9.6f} {k[1]:9.6f} {abs(k[2]):9.6f}"
          f"  mean {mean:.6f}")

print("usual slips:")
print(f"k2, plain mean {sum(k2) / 3:.6f}")
print(f"k2, no half    {sum(q * 2 * k for q, k in zip(Q, k2)):.6f}")
