import numpy as np

P = np.array([0.7, 0.299, 0.001])
Q = np.array([0.7, 0.3, 0])
mixed = 0.99 * Q + 0.01 / 3

print(f"H(P):            {-np.sum(P * np.log(P)):.6f}")
print(f"H(P,mixed):      {-np.sum(P * np.log(mixed)):.6f}")
print(f"adds at most:    {-np.log(0.99):.6f}")
print(f"never more than: {-np.log(0.01 / 3):.6f}")

print("usual slips:")
parts = P * np.log(mixed)
print(f"mean of terms:   {-np.mean(parts):.6f}")
