import torch
import torch.nn.functional as F

w = torch.tensor([1.0, 3.0])  # class 1 counts three times
z = torch.zeros(1, 2)  # an undecided model
index = torch.tensor([1])
smoothed = torch.tensor([[0.05, 0.95]])

hard = F.cross_entropy(z, index, weight=w)
one_hot = F.cross_entropy(z, torch.tensor([[0.0, 1.0]]), weight=w)
print(f"label 1, as an index           {hard:.4f}")
print(f"the same, one-hot              {one_hot:.4f}")
by_flag = F.cross_entropy(z, index, weight=w, label_smoothing=0.1)
by_hand = F.cross_entropy(z, smoothed, weight=w)
print(f"smoothed by the argument       {by_flag:.4f}")
print(f"the same, smoothed by hand     {by_hand:.4f}")
mean = F.binary_cross_entropy_with_logits(
    torch.zeros(2), torch.tensor([1.0, 0.0]), pos_weight=w[1])
print(f"pos_weight 3, labels 1 and 0   {mean:.4f}")
both = F.cross_entropy(torch.zeros(2, 2), torch.tensor([1, 0]),
                       weight=w)
print(f"weight [1, 3], labels 1 and 0  {both:.4f}")
