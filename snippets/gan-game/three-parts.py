import numpy as np

P = np.array([0.7, 0.3])  # real
Q = np.array([0.5, 0.5])  # generated
D = np.array([0.6, 0.4])  # the discriminator's answers


def entropy(weights):
    return -np.sum(weights * np.log(weights))


table = np.array([P, Q]) / 2  # rows: real, generated; columns: x
Y, m = table.sum(axis=1), table.sum(axis=0)
told = entropy(Y) + entropy(m) - entropy(table)  # I(X;Y)

best = table[0] / m  # D*: the real share of each column
gap = best * np.log(best / D)
gap += (1 - best) * np.log((1 - best) / (1 - D))
wasted = np.sum(m * gap)

loss = -np.sum(table * np.log([D, 1 - D]))
print(f"before x is shown     {entropy(Y):9.6f}")
print(f"x tells               {-told:9.6f}")
print(f"D wastes              {wasted:9.6f}")
print(f"together              {entropy(Y) - told + wasted:9.6f}")
print(f"the loss, directly    {loss:9.6f}")
print(f"log 2 - loss          {np.log(2) - loss:9.6f}")
print(f"x tells, in bits      {told / np.log(2):9.6f}")
print(f"a coin, if summed     {np.log(4):9.6f}")
