import numpy as np

P = np.array([0.7, 0.3])  # real, known by samples only
Q = np.array([0.5, 0.5])  # generated, known by samples only
D = P / (P + Q)  # the best discriminator

loss = -np.sum(P * np.log(D) + Q * np.log(1 - D)) / 2
print(f"cross entropy of labels and D(x)  {loss:.6f}")
print(f"log 2 minus it, JSD(P,Q)          {np.log(2) - loss:.6f}")
