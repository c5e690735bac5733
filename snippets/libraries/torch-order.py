import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

P = torch.tensor([0.7, 0.3], dtype=torch.float64)
Q = torch.tensor([0.5, 0.5], dtype=torch.float64)


def kl(*arguments, **options):
    return F.kl_div(*arguments, reduction="sum", **options)


print(f"right      (log Q, P)         {kl(Q.log(), P):9.6f}")
print(f"swapped    (log P, Q)         {kl(P.log(), Q):9.6f}")
print(f"no log     (Q, P)             {kl(Q, P):9.6f}")
print(f"both slips (P, Q)             {kl(P, Q):9.6f}")
print(f"no log     (P, P)             {kl(P, P):9.6f}")
print(f"log target (log Q, log P)     {kl(Q.log(), P.log()):9.6f}")
log_p = kl(Q.log(), P.log(), log_target=True)
print(f"... and log_target=True       {log_p:9.6f}")
flag = kl(Q.log(), P, log_target=True)
print(f"flag alone (log Q, P)         {flag:9.6f}")
logits = kl_divergence(Categorical(logits=P), Categorical(logits=Q))
print(f"P and Q taken for logits      {logits:9.6f}")
one = torch.tensor([1, 0], dtype=torch.float64)
print(f"zero in q  (log [1, 0], Q)    {kl(one.log(), Q):9.6f}")
print(f"in both    (log [1, 0], [1, 0]) {kl(one.log(), one):7.6f}")
