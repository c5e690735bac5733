from importlib.metadata import version

from monai.losses import PatchAdversarialLoss
from monai.metrics.fid import get_fid_score
from torch import tensor

unsure, sure = (tensor([[[[each]]]]) for each in (0.0, 2.0))
cross = PatchAdversarialLoss(criterion="bce")
hinge = PatchAdversarialLoss(criterion="hinge")
squares = PatchAdversarialLoss(criterion="least_squares")
print("monai", version("monai"))
loss = 0.7 * cross(unsure, True, True)
loss += 0.3 * cross(unsure, False, True)
print(f"cross entropy: {loss:.6f}")
print(f"hinge, real, D says 2: {hinge(sure, True, True):.6f}")
print(f"hinge, real, D says -2: {hinge(-sure, True, True):.6f}")
print(f"hinge, generator, D says 2: {hinge(sure, True, False):.6f}")
print(f"squares, real, D says -2: {squares(-sure, True, True):.6f}")
P = tensor([[1.0, 0.0]] * 7 + [[0.0, 1.0]] * 3)
Q = tensor([[1.0, 0.0]] * 5 + [[0.0, 1.0]] * 5)
print(f"FID of 7, 3 and 5, 5: {get_fid_score(Q, P):.6f}")
