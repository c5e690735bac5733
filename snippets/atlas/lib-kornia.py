from importlib.metadata import version

from kornia.losses import js_div_loss_2d, kl_div_loss_2d
from torch import tensor

P, Q, Q0, counts, fives = (
    tensor([[[each]]])
    for each in ([0.7, 0.3], [0.5, 0.5], [1.0, 0.0], [7.0, 3], [5.0, 5])
)
print("kornia", version("kornia"))
print(f"KL(P||Q): {kl_div_loss_2d(Q, P):.6f}")
print(f"JSD: {js_div_loss_2d(Q, P):.6f}")
print(f"Q = [1, 0]: {kl_div_loss_2d(Q0, P):.6f}")
print(f"of counts: {kl_div_loss_2d(fives, counts):.6f}")
print(f"of logarithms: {kl_div_loss_2d(Q.log(), P.log()):.6f}")
