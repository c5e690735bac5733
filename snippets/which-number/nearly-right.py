import torch
from torch.nn import functional as F


def kl(*arguments):
    return F.kl_div(*arguments, reduction="sum")


P = torch.tensor([0.7, 0.3], dtype=torch.float64)
Q = torch.tensor([0.4, 0.6], dtype=torch.float64)
far = torch.tensor([0.99999, 0.00001], dtype=torch.float64)
print("JSD            right  reversed")
for p, q, name in [(P, Q, "P, Q"), (far, far.flip(0), "far apart")]:
    m = (p + q) / 2
    right = (kl(m.log(), p) + kl(m.log(), q)) / 2
    reversed_ = (kl(p.log(), m) + kl(q.log(), m)) / 2
    print(f"{name:10} {right:9.6f} {reversed_:9.6f}")
print(f"log 2      {torch.tensor(2.0).double().log():9.6f}")
