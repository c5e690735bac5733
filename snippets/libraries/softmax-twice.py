import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
probs = torch.tensor([[0.9, 0.1]])  # what softmax returned
y = torch.tensor([0])  # the first class is the true one

print(f"nll_loss(log p)          {F.nll_loss(probs.log(), y):9.6f}")
right = F.cross_entropy(probs.log(), y)
print(f"cross_entropy(log p)     {right:9.6f}")
print(f"cross_entropy(p)         {F.cross_entropy(probs, y):9.6f}")
print(f"nll_loss(p)              {F.nll_loss(probs, y):9.6f}")

for classes in (2, 3, 10, 1000):
    sure = torch.eye(classes)[:1]  # all on the first class
    best = F.cross_entropy(sure, torch.tensor([0]))
    worst = F.cross_entropy(sure, torch.tensor([1]))
    print(f"{classes:4} classes  best {best:.6f}  worst {worst:.6f}")
