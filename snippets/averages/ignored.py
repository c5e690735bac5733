import torch
import torch.nn.functional as F

logits = torch.zeros(4, 10)  # four places, ten tokens, undecided
logits[1, 3] = 2.0
kept = torch.tensor([7, 3, -100, -100])  # two labels, two paddings

print(f"padding ignored       {F.cross_entropy(logits, kept):.4f}")
losses = F.cross_entropy(logits, kept, reduction="none")
print(f"mean of all losses    {losses.mean():.4f}")
padded = torch.tensor([7, 3, 0, 0])  # padding is token 0
print(f"padding as a label    {F.cross_entropy(logits, padded):.4f}")

nothing = torch.full((4,), -100)
print(f"nothing left          {F.cross_entropy(logits, nothing)}")
total = F.cross_entropy(logits, nothing, reduction="sum")
print(f"the same, as a sum    {total}")
batches = torch.stack([F.cross_entropy(logits, kept),
                       F.cross_entropy(logits, nothing)])
print(f"mean of both batches  {batches.mean()}")
print(f"without the nan       {batches.nanmean():.4f}")
