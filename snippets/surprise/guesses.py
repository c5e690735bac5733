import numpy as np

# 10,000 codes; the k-th commonest is chosen in proportion to 1/k
rank = np.arange(1, 10_001)
chance = (1 / rank) / np.sum(1 / rank)
surprise = -np.log2(chance)

for k in (1, 10, 100, 10_000):
    bits, found = surprise[k - 1], np.log2(k)
    print(f"guess {k:6}: 2^{found:9.6f}, surprise {bits:9.6f} bits")
print(f"all alike: surprise {np.log2(10_000):9.6f} bits each")
