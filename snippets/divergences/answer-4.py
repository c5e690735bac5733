import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])
t = P / Q

print(f"t - 1        {abs(np.sum(Q * (t - 1))):.6f}")
print(f"(t - 1)^2    {np.sum(Q * (t - 1) ** 2):.6f}")
print(f"t^2 - 1      {np.sum(Q * (t**2 - 1)):.6f}")
print(f"t log t      {np.sum(Q * t * np.log(t)):.6f}")
print(f"t log t - t + 1  {np.sum(Q * (t * np.log(t) - t + 1)):.6f}")
