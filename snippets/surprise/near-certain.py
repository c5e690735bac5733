from math import log

print("   p      1 - p    -log p   1/p - 1")
for p in (0.999, 0.99, 0.9, 0.5, 0.1):
    row = 1 - p, -log(p), 1 / p - 1
    print(f"{p:5}", *[f"{value:9.6f}" for value in row])
