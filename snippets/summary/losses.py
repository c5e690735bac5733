import numpy as np

P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])


def mean_bce(D):
    """Half of the samples are real, label 1; half generated, 0."""
    return -np.sum(P * np.log(D) + Q * np.log(1 - D)) / 2


y = np.array([1, 0])  # labels of one real and one generated sample
D = np.array([0.6, 0.4])  # what the discriminator says of them
two_samples = -np.mean(y * np.log(D) + (1 - y) * np.log(1 - D))
best = P / (P + Q)
wasted = mean_bce(D) - mean_bce(best)
print(f"two samples, labels vs D(x)  {two_samples:.6f}")
print(f"best discriminator           {mean_bce(best):.6f}")
print(f"D = [0.6, 0.4]               {mean_bce(D):.6f}")
print(f"what this D wastes           {wasted:.6f}")
print(f"D(x) = 1/2 for every x       {mean_bce(np.full(2, 0.5)):.6f}")
print(f"value of the game, best D   {-2 * mean_bce(best):.6f}")
print(f"its floor, -log 4           {-np.log(4):.6f}")
