import warnings
from textwrap import shorten

import torch
from torch.nn import functional as F

P = torch.tensor([0.7, 0.3], dtype=torch.float64)
log_q = torch.tensor([0.4, 0.6], dtype=torch.float64).log()


def batchmean(log_q, p):
    return F.kl_div(log_q, p, reduction="batchmean")


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(f"default, mean       {F.kl_div(log_q, P):.6f}")
print(f"  {shorten(str(caught[0].message), 66)}")
print(f"batchmean, shape 2  {batchmean(log_q, P):.6f}")
print(f"batchmean, 1 x 2    {batchmean(log_q[None], P[None]):.6f}")

# 4 sentences of 10 words, a pair of probabilities for each word
log_qs, ps = log_q.expand(4, 10, 2), P.expand(4, 10, 2)
print(f"batchmean, 4x10x2   {batchmean(log_qs, ps):.6f}")
rows = batchmean(log_qs.flatten(0, 1), ps.flatten(0, 1))
print(f"batchmean, 40 x 2   {rows:.6f}")
