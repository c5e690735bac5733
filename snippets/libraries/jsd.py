import numpy as np
import torch
from scipy.spatial.distance import jensenshannon
from torch.nn import functional as F

P = torch.tensor([0.7, 0.3], dtype=torch.float64)
Q = torch.tensor([0.4, 0.6], dtype=torch.float64)
d, d2 = jensenshannon(P, Q), jensenshannon(P, Q, base=2)
print(f"scipy             {d:.6f}, base 2 {d2:.6f}")
apart = [1, 0], [0, 1]
most, most2 = jensenshannon(*apart), jensenshannon(*apart, base=2)
print(f"scipy, at most    {most:.6f}, base 2 {most2:.6f}")
print(f"scipy, squared    {d**2:.6f}, base 2 {d2**2:.6f}")


def kl(*arguments):
    return F.kl_div(*arguments, reduction="sum")


far = torch.tensor([0.99999, 0.00001], dtype=torch.float64)
for p, q, name in [(P, Q, "P, Q"), (far, far.flip(0), "far ")]:
    m = (p + q) / 2
    right = (kl(m.log(), p) + kl(m.log(), q)) / 2
    reversed_ = (kl(p.log(), m) + kl(q.log(), m)) / 2
    print(f"torch, {name}       {right:.6f}, reversed {reversed_:.6f}")
print(f"log 2             {np.log(2):.6f}")
