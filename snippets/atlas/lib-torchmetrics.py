from importlib.metadata import version

from torch import tensor
from torchmetrics.functional.regression import (
    jensen_shannon_divergence,
    kl_divergence,
)

P, Q = tensor([[0.7, 0.3]]), tensor([[0.5, 0.5]])
Q0 = tensor([[1.0, 0.0]])
print("torchmetrics", version("torchmetrics"))
print(f"KL(P||Q): {kl_divergence(P, Q):.6f}")
print(f"JSD: {jensen_shannon_divergence(P, Q):.6f}")
print(f"Q = [1, 0]: {kl_divergence(P, Q0):.6f}")
counts = tensor([[7.0, 3.0]]), tensor([[5.0, 5.0]])
print(f"of counts: {kl_divergence(*counts):.6f}")
logs = [each.log() for each in counts]
print(f"of their logs: {kl_divergence(*logs, log_prob=True):.6f}")
