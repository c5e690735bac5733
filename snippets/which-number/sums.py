import torch
from torch.nn import functional as F

P = torch.tensor([0.7, 0.3], dtype=torch.float64)
Q = torch.tensor([0.4, 0.6], dtype=torch.float64)


def slips(p):
    """(call, input, target) of each slip."""
    return [
        ("right      (log Q, P)", Q.log(), p),
        ("swapped    (log P, Q)", p.log(), Q),
        ("softmaxed  (log_softmax(Q), P)", F.log_softmax(Q, 0), p),
        ("logits     (logits, P)", Q.log() + 1, p),
        ("no log     (Q, P)", Q, p),
        ("both slips (P, Q)", p, Q),
    ]


print(f"{'P sums to':30} {1:9} {0.5:9}  sum of exp")
for (call, first, second), (_, *of_half) in zip(slips(P), slips(P / 2)):
    whole = F.kl_div(first, second, reduction="sum")
    half = F.kl_div(*of_half, reduction="sum")
    total = first.exp().sum()
    print(f"{call:30} {whole:9.6f} {half:9.6f} {total:9.4f}")

q = torch.tensor([0.1132, 0.5477, 0.3390], dtype=torch.float64)
p = torch.tensor([0.1541, 0.0511, 0.0947], dtype=torch.float64)
terms = F.kl_div(q.log(), p, reduction="none")
print(f"a report's target, sum {p.sum():.4f}   mean {terms.mean():.7f}")
terms = F.kl_div(q.log(), p / p.sum(), reduction="none")
print(f"... divided by its sum          sum {terms.sum():.7f}")
