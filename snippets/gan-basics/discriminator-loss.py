import numpy as np

P = np.array([0.7, 0.3])  # real orders: with pearls, without
Q = np.array([0.5, 0.5])  # the generator's orders


def loss(D):
    """Mean cross entropy of the label y against D(x), in nats."""
    real = np.sum(P * -np.log(D))  # y = 1 costs -log D(x)
    generated = np.sum(Q * -np.log(1 - D))  # y = 0: -log(1 - D(x))
    return (real + generated) / 2  # as many of one kind as the other


print(f"D = [0.6, 0.4]: {loss(np.array([0.6, 0.4])):.6f}")
print(f"D = [0.5, 0.5]: {loss(np.array([0.5, 0.5])):.6f}")
print(f"D = [0.4, 0.6]: {loss(np.array([0.4, 0.6])):.6f}")
print(f"the shrug's two halves added: {np.log(2) + np.log(2):.6f}")
