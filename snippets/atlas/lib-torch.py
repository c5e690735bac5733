import warnings

import torch
from torch import tensor
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

P, Q = tensor([0.7, 0.3]), tensor([0.5, 0.5])
warnings.simplefilter("ignore")  # one says that the mean will change
print("torch", torch.__version__.partition("+")[0])
print(f"entropy: {Categorical(P).entropy():.6f}")
print(f"cross entropy: {F.cross_entropy(Q.log(), P):.6f}")
KL = F.kl_div(Q.log(), P, reduction="sum")
print(f"KL(P||Q): {KL:.6f}")
print(f"KL(P||Q), default mean: {F.kl_div(Q.log(), P):.6f}")
print(f"KL(P||Q) of kl_divergence: "
      f"{kl_divergence(Categorical(P), Categorical(Q)):.6f}")
one, zero = tensor([1.0]), tensor([0.0])
Q0 = tensor([1.0, 0.0])
print(f"Q = [1, 0]: {F.kl_div(Q0.log(), P, reduction='sum'):.6f}")
print(f"certain mistake: {F.binary_cross_entropy(zero, one):.6f}")
print(f"no logarithm: {F.kl_div(Q, P, reduction='sum'):.6f}")
print(f"both [1, 0]: {F.kl_div(Q0.log(), Q0, reduction='sum'):.6f}")
