import numpy as np

labels = np.array([0.8, 0.2])  # the right class, the wrong one
floor = -np.sum(labels * np.log(labels))

for says in [0.8, 0.9, 0.99]:
    model = np.array([says, 1 - says])
    loss = -np.sum(labels * np.log(model))
    print(f"says {says:.2f}: {loss:.6f}")
print(f"0.45 under the floor: {0.45 < floor}")

print("usual slips:")
print(f"right labels alone: {-np.log(0.8):.6f}")
swapped = -np.sum(labels[::-1] * np.log(labels))
print(f"weights exchanged: {swapped:.6f}")
