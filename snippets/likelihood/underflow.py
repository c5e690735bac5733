import numpy as np

throws = np.repeat([1, 0], [1400, 600])  # 2000 throws, 1400 of them 1

for theta in (0.6, 0.7):
    q = np.where(throws == 1, theta, 1 - theta)
    print(f"theta = {theta}")
    print(f"  product of 2000 factors {np.prod(q)}")
    print(f"  sum of their logarithms {np.sum(np.log(q)):.6f}")
    print(f"  mean                    {np.mean(np.log(q)):.6f}")
