from math import log, log2

p, q = 1 / 4, 1 / 13  # a spade; an ace
print("          s(p)+s(q)    s(pq)")
for name, s in {
    "1 - p": lambda p: 1 - p,
    "1/p": lambda p: 1 / p,
    "1/p - 1": lambda p: 1 / p - 1,
    "-log p": lambda p: -log(p),
    "-log2 p": lambda p: -log2(p),
}.items():
    print(f"{name:8}  {s(p) + s(q):9.6f}  {s(p * q):9.6f}")
