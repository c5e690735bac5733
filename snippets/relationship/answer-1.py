from math import log

labels = [0.8, 0.1, 0.1]  # the right class, the two others
floor = -sum(p * log(p) for p in labels)

print(f"task A: floor {floor:.4f}, excess {0.70 - floor:.4f}")
print(f"task B: floor {0:.4f}, excess {0.50 - 0:.4f}")

print("usual slips:")
two = -0.8 * log(0.8) - 0.2 * log(0.2)
print(f"over [0.8, 0.2]: {0.70 - two:.4f}")
print(f"over -log 0.8: {0.70 + log(0.8):.4f}")
