import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


real = -np.log(sigmoid(1))  # the first sigmoid says 1, and is right
generated = -np.log(1 - sigmoid(0))  # it says 0, and is right
print(f"second sigmoid between {sigmoid(0):.6f} and {sigmoid(1):.6f}")
print(f"best loss, real        {real:.6f}")
print(f"best loss, generated   {generated:.6f}")
print(f"mean of both           {(real + generated) / 2:.6f}")
