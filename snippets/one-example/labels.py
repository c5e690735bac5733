import numpy as np

y = np.array([1, 0])  # labels: the first is real, the second is not
D_x = np.array([0.6, 0.4])  # what the discriminator answers


def binary_cross_entropy(y, D_x):
    losses = -(y * np.log(D_x) + (1 - y) * np.log(1 - D_x))
    return np.mean(losses)


unsure = np.array([0.5, 0.5])
bolder = np.array([0.9, 0.4])
print(f"D(x) = [0.6, 0.4]:  {binary_cross_entropy(y, D_x):.7f}")
print(f"D(x) = [0.5, 0.5]:  {binary_cross_entropy(y, unsure):.7f}")
print(f"D(x) = [0.9, 0.4]:  {binary_cross_entropy(y, bolder):.7f}")
