from math import log

dry = [0.7, 0.3]
wet = [0.1, 0.9]
Q = [0.6, 0.4]  # one forecast for both seasons


def cross_entropy(P):
    return -sum(p * log(q) for p, q in zip(P, Q))


print(f"dry season: {cross_entropy(dry):.6f}")
print(f"wet season: {cross_entropy(wet):.6f}")
mean = (cross_entropy(dry) + cross_entropy(wet)) / 2
print(f"their mean: {mean:.6f}")
year = [(d + w) / 2 for d, w in zip(dry, wet)]
print(f"whole year: {cross_entropy(year):.6f}")
