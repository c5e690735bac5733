import numpy as np

labels = np.array([0.8, 0.1, 0.1])  # the right class, the two others
floor = -np.sum(labels * np.log(labels))

print(f"task A: floor {floor:.4f}, excess {0.70 - floor:.4f}")
print(f"task B: floor {0:.4f}, excess {0.50 - 0:.4f}")
