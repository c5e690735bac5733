import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np
import torch
from sklearn.metrics import log_loss
from torch.nn import functional as F

keras.config.set_floatx("float32")  # as both start
torch.set_default_dtype(torch.float32)
y = torch.zeros(1, 1)  # a generated sample: the label is 0
for logit in (5.0, 20.0):
    z = torch.tensor([[logit]], requires_grad=True)  # float32
    D = torch.sigmoid(z)
    print(f"logit {logit:.0f}, D(x) = {D.item():.4f}  loss     slope")
    for name, loss in [
        ("torch, logit", F.binary_cross_entropy_with_logits(z, y)),
        ("torch, D(x)", F.binary_cross_entropy(D, y)),
        ("keras, D(x)", keras.losses.binary_crossentropy(y, D)),
    ]:
        (slope,) = torch.autograd.grad(loss, z, retain_graph=True)
        print(f"  {name:14} {loss.item():12.4f} {slope.item():9.4f}")

print("certain and wrong              one of two")
gone = keras.losses.binary_crossentropy([[1.0]], [[0.0]])
print(f"  keras, y = 1    {float(gone[0]):.6f}")
for kind in (np.float64, np.float32):
    D = np.ones(2, dtype=kind)  # says 1 of both
    wrong = log_loss([0], D[:1], labels=[0, 1])
    half = log_loss([0, 1], D)
    print(f"  sklearn {kind.__name__} {wrong:.6f}    {half:.6f}")
