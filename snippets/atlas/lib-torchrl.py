from importlib.metadata import version
from inspect import signature

from torch import log_softmax, tensor
from torchrl.objectives.llm import GRPOLoss
from torchrl.objectives.llm.distillation import k3_kl_token_estimate

log_P = tensor([0.7, 0.3]).log()  # the reference
logits = tensor([0.0, 0.0], requires_grad=True)
log_Q = log_softmax(logits, 0)
print("torchrl", version("torchrl"))
k3 = k3_kl_token_estimate(log_P, log_Q)
Q = log_Q.exp().detach()  # each token as often as it is drawn
(Q * k3).sum().backward()
print(f"k3 of the first: {k3[0]:.6f}")
print(f"k3 of the second: {k3[1]:.6f}")
print(f"KL(Q||P): {(Q * k3).sum():.6f}")
print(f"slope in the first logit: {logits.grad[0]:.6f}")
default = signature(GRPOLoss).parameters["kl_to_ref_coeff"].default
print(f"GRPOLoss has a penalty: {int(default is not None)}")
