from math import log2

for p in (0.5, 0.7, 0.9, 0.11, 0.01, 0.001):
    H = -p * log2(p) - (1 - p) * log2(1 - p)
    print(f"p = {p:5}  H = {H:.6f} bits")
