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

# a discriminator: the loss wants its logit and gets D(x)
bce = F.binary_cross_entropy_with_logits
one, zero = torch.ones(1), torch.zeros(1)
real, generated = bce(one, one), bce(zero, zero)
print(f"BCE with logits, D = 0.9 {bce(0.9 * one, one):9.6f}")
print(f"real, D = 1              {real:9.6f}")
print(f"generated, D = 0         {generated:9.6f}")
print(f"mean of the two          {(real + generated) / 2:9.6f}")
toss = bce(0 * one, one) + bce(0 * zero, zero)
print(f"D = 1/2, sum of the two  {toss:9.6f}")
