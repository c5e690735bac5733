import numpy as np


def softmax(z):
    return np.exp(z) / np.sum(np.exp(z))


z = np.array([2.0, 1.0, 0.1])  # one score for each of three classes
Q = softmax(z)
print(f"softmax(z)        {Q[0]:.6f}  {Q[1]:.6f}  {Q[2]:.6f}")
print(f"sum               {Q.sum():.6f}")
print(f"Q(0) / Q(1)       {Q[0] / Q[1]:.6f}")

Q = softmax(z + 100)  # all scores raised alike
print(f"softmax(z + 100)  {Q[0]:.6f}  {Q[1]:.6f}  {Q[2]:.6f}")
