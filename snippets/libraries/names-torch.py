import warnings

import torch
from torch import nn
from torch.distributions import Categorical, kl_divergence

torch.set_default_dtype(torch.float64)
warnings.simplefilter("ignore")  # of KLDivLoss, on its default
z = torch.tensor([[2.0, 1.0, -1.0], [0.0, 3.0, 1.0]])  # logits
Q, log_Q = z.softmax(1), z.log_softmax(1)
P = torch.tensor([[0.7, 0.2, 0.1], [0.2, 0.2, 0.6]])
y = torch.tensor([0, 2])  # indices of the true classes
D, two = torch.sigmoid(z), torch.tensor([[1.0, 0, 0], [0, 1, 1]])
ce = -(P * log_Q).sum(1)
nll = -log_Q[[0, 1], y]
bce = -(two * D.log() + (1 - two) * (1 - D).log())
kl = (P * (P.log() - log_Q)).sum(1)
gauss = ((z - two) ** 2 / 4 + torch.tensor(4.0).log()) / 2
var = torch.full_like(z, 4.0)

print(f"{'':28} {'library':>9} {'by hand':>9}")
for name, value, by_hand in [
    ("CrossEntropyLoss, index", nn.CrossEntropyLoss()(z, y), nll),
    ("CrossEntropyLoss, P", nn.CrossEntropyLoss()(z, P), ce),
    ("NLLLoss, log Q", nn.NLLLoss()(log_Q, y), nll),
    ("BCELoss, D", nn.BCELoss()(D, two), bce),
    ("BCEWithLogitsLoss, z", nn.BCEWithLogitsLoss()(z, two), bce),
    ("MultiLabelSoftMarginLoss, z",
     nn.MultiLabelSoftMarginLoss()(z, two), bce),
    ("KLDivLoss, log Q and P", nn.KLDivLoss()(log_Q, P), kl / 3),
    ("... with batchmean",
     nn.KLDivLoss(reduction="batchmean")(log_Q, P), kl),
    ("GaussianNLLLoss",
     nn.GaussianNLLLoss()(z, two, var), gauss),
]:
    print(f"{name:28} {value:9.6f} {by_hand.mean():9.6f}")
rows = kl_divergence(Categorical(probs=P), Categorical(logits=z))
print(f"kl_divergence, one a row     {rows[0]:.6f} {rows[1]:.6f}")
print(f"by hand                      {kl[0]:.6f} {kl[1]:.6f}")
