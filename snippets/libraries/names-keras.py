import os

os.environ["KERAS_BACKEND"] = "torch"
from inspect import signature

import keras
import numpy as np
from keras import losses

keras.config.set_floatx("float64")
P = np.array([[0.7, 0.3], [0.2, 0.8]])
yes = np.array([[1.0, 1.0], [0.0, 1.0]])  # two labels a row
Q = np.array([[0.4, 0.6], [0.5, 0.5]])
y = np.array([1, 0])  # indices of the true classes
ce = -np.sum(P * np.log(Q), axis=1)
index = -np.log(Q[[0, 1], y])
bce = -np.mean(yes * np.log(Q) + (1 - yes) * np.log(1 - Q), axis=1)
kl = np.sum(P * np.log(P / Q), axis=1)
logits = np.log(Q) + 1, np.log(Q / (1 - Q))  # of softmax, sigmoid

print("mean over rows                   library  by hand   logits")
for name, truth, by_hand, z in [
    ("CategoricalCrossentropy", P, ce, logits[0]),
    ("SparseCategoricalCrossentropy", y, index, logits[0]),
    ("BinaryCrossentropy", yes, bce, logits[1]),
    ("KLDivergence", P, kl, None),
]:
    loss = getattr(losses, name)
    shown = f"{name:31} {float(loss()(truth, Q)):9.6f}"
    shown += f" {by_hand.mean():8.6f}"
    if "from_logits" in signature(loss).parameters:
        shown += f" {float(loss(from_logits=True)(truth, z)):8.6f}"
    print(shown)

for name, truth in [
    ("categorical_crossentropy", P),
    ("sparse_categorical_crossentropy", y),
]:  # a row that sums to 10
    rows = getattr(losses, name)(truth, 10 * Q)
    print(f"{name:31}  {rows[0]:8.6f} {rows[1]:8.6f}")
