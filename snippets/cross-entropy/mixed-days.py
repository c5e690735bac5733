import numpy as np

dry = np.array([0.7, 0.3])
wet = np.array([0.1, 0.9])
Q = np.array([0.6, 0.4])  # one forecast for both seasons


def cross_entropy(P):
    return -np.sum(P * np.log(Q))


print(f"dry season: {cross_entropy(dry):.6f}")
print(f"wet season: {cross_entropy(wet):.6f}")
mean = (cross_entropy(dry) + cross_entropy(wet)) / 2
print(f"their mean: {mean:.6f}")
print(f"whole year: {cross_entropy((dry + wet) / 2):.6f}")
