import numpy as np


def cross_entropy(p, q):
    return -np.sum(p * np.log(q))


truth = np.array([0.4, 0.6])  # what the coin does: 0, 1
fitted = np.array([0.3, 0.7])  # the shares of the ten throws

print("            these ten  fresh throws")
for theta, model in ((0.6, truth), (0.7, fitted)):
    own = cross_entropy(fitted, model)
    fresh = cross_entropy(truth, model)
    print(f"theta = {theta}   {own:.6f}      {fresh:.6f}")
