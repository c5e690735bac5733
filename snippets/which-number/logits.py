import numpy as np

z, y = np.array([2.0, 0.0, 0.0]), 0


def log_softmax(z):
    return z - np.log(np.exp(z).sum())


Q = np.exp(log_softmax(z))
smooth = 0.9 * np.eye(3)[y] + 0.1 / 3
clipped = np.clip(z / z.sum(), 1e-7, 1 - 1e-7)
print(f"the loss                {-log_softmax(z)[y]:9.6f}")
print(f"in bits                 {-log_softmax(z)[y] / np.log(2):9.6f}")
print(f"softmax twice           {-log_softmax(Q)[y]:9.6f}")
print(f"no logarithm            {-Q[y]:9.6f}")
print(f"no softmax              {-z[y]:9.6f}")
print(f"logits as probabilities {-np.log(clipped)[y]:9.1e}")
print(f"label smoothing 0.1     {-smooth @ log_softmax(z):9.6f}")
print(f"focal, gamma 2          {(1 - Q[y]) ** 2 * -np.log(Q[y]):9.6f}")
