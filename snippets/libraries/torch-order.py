import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

P = torch.tensor([0.7, 0.3], dtype=torch.float64)
Q = torch.tensor([0.4, 0.6], dtype=torch.float64)
one = torch.tensor([1, 0], dtype=torch.float64)

print(f"{'':30} {'sum':>9} {'mean':>9}")
for call, first, second, flag in [
    ("right      (log Q, P)", Q.log(), P, False),
    ("swapped    (log P, Q)", P.log(), Q, False),
    ("softmaxed  (log_softmax(Q), P)", F.log_softmax(Q, 0), P, False),
    ("reordered  (log Q, flipped, P)", Q.log().flip(0), P, False),
    ("no log     (Q, P)", Q, P, False),
    ("both slips (P, Q)", P, Q, False),
    ("no log     (P, P)", P, P, False),
    ("log target (log Q, log P)", Q.log(), P.log(), False),
    ("... and log_target=True", Q.log(), P.log(), True),
    ("flag alone (log Q, P)", Q.log(), P, True),
    ("0 in q  (log [1, 0], Q)", one.log(), Q, False),
    ("in both (log [1, 0], [1, 0])", one.log(), one, False),
]:
    terms = F.kl_div(first, second, reduction="none", log_target=flag)
    print(f"{call:30} {terms.sum():9.6f} {terms.mean():9.6f}")
logits = kl_divergence(Categorical(logits=P), Categorical(logits=Q))
print(f"P and Q taken for logits       {logits:9.6f}")
