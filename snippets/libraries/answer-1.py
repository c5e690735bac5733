import numpy as np

P, Q = np.array([0.8, 0.2]), np.array([0.6, 0.4])

print(f"right              {np.sum(P * np.log(P / Q)):9.6f}")
print(f"mean of the terms  {np.mean(P * np.log(P / Q)):9.6f}")
print(f"swapped            {np.sum(Q * np.log(Q / P)):9.6f}")
print(f"no logarithm of Q  {np.sum(P * (np.log(P) - Q)):9.6f}")
