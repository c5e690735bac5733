import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
from keras import losses

P, Q, zero = [0.7, 0.3], [0.5, 0.5], [1.0, 0.0]
counts = [7.0, 3.0], [5.0, 5.0]
cross = losses.categorical_crossentropy
print("keras", keras.__version__)
print("epsilon:", keras.config.epsilon())
for loss, label, true, answer in (
    (cross, "cross entropy", P, Q),
    (losses.kl_divergence, "KL(P||Q)", P, Q),
    (losses.kl_divergence, "Q = [1, 0]", P, zero),
    (cross, "certain mistake", zero, [0.0, 1.0]),
    (losses.binary_crossentropy, "the same, binary", [0.0], [1.0]),
    (losses.kl_divergence, "KL of [7, 3], [5, 5]", *counts),
    (cross, "cross entropy of them", *counts),
):
    print(f"{label}: {float(loss([true], [answer])[0]):.6f}")
