from math import log

for P in ([1 / 2, 1 / 4, 1 / 8, 1 / 8], [0.7, 0.3], [1.0]):
    H = sum(p * -log(p) for p in P)  # as often as it comes
    print(f"{P}: {H:.6f} nats = {H / log(2):.6f} bits")
