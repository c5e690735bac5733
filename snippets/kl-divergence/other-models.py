import numpy as np

P = np.array([0.7, 0.3])
for q in (0.6, 0.9):
    Q = np.array([q, 1 - q])
    first, second = P * np.log(P / Q)
    print(f"Q = [{q}, {1 - q:.1f}]  {first:9.6f} + {second:9.6f}"
          f" = {first + second:.6f}")
