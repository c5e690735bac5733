import numpy as np

model = np.array([0.1, 0.8, 0.1])  # what it gives cat, dog, fox
one_hot = np.array([0, 1, 0])
print(f"one-hot label: {-np.sum(one_hot * np.log(model)):.6f}")
print(f"-log 0.8:      {-np.log(0.8):.6f}")

soft = np.array([0.05, 0.9, 0.05])
sure = np.array([0.01, 0.98, 0.01])
print(f"soft label, model = label: {-np.sum(soft * np.log(soft)):.6f}")
print(f"soft label, surer model:   {-np.sum(soft * np.log(sure)):.6f}")
