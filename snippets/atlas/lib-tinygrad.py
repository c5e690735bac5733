import os

os.environ["DEV"] = "PYTHON"
from importlib.metadata import version

from tinygrad import Tensor

P, Q = Tensor([[0.7, 0.3]]), Tensor([[0.5, 0.5]])
print("tinygrad", version("tinygrad"))
print(f"cross entropy: {Q.log().cross_entropy(P).item():.6f}")
zero, one = Tensor([0.0]), Tensor([1.0])
print(f"certain mistake: {zero.binary_crossentropy(one).item():.6f}")
right = one.binary_crossentropy(one)
print(f"a certain right answer: {right.item():.6f}")
label = Tensor([5])
logits = Tensor([[0.0, 0.0]])
loss = logits.sparse_categorical_crossentropy(label)
print(f"label 5 of two classes: {abs(loss.item()):.6f}")
