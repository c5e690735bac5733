import numpy as np

P = np.array([0.9, 0.1])
Q = np.array([0.2, 0.8])
best = P / (P + Q)

def loss(D):
    real, generated = -np.log(D), -np.log(1 - D)
    return np.sum(P * real) / 2 + np.sum(Q * generated) / 2

lazy = np.array([0.5, 0.5])
print(f"loss of D = 0.5   {loss(lazy):.6f}")
print(f"floor H(Y|X)      {loss(best):.6f}")
print(f"excess, the JSD   {loss(lazy) - loss(best):.6f}")

print("usual slips:")
print(f"not halved        {2 * (loss(lazy) - loss(best)):.6f}")
