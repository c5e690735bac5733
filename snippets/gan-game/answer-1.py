import numpy as np

P = np.array([0.5, 0.3, 0.2])
Q = np.array([0.2, 0.3, 0.5])
D = np.array([0.8, 0.5, 0.4])


def loss(D):
    return -np.sum(P * np.log(D) + Q * np.log(1 - D)) / 2


floor = loss(P / (P + Q))
print(f"loss             {loss(D):.6f}")
print(f"x tells          {np.log(2) - floor:.6f}")
print(f"D wastes         {loss(D) - floor:.6f}")
print(f"proven JSD       {np.log(2) - loss(D):.6f}")

print("usual slips:")
print(f"waste not halved {2 * (loss(D) - floor):.6f}")
