from importlib.metadata import version

import torch
from geomloss import SamplesLoss

P, Q = torch.tensor([0.7, 0.3]), torch.tensor([0.5, 0.5])
places = torch.tensor([[0.0], [1.0]])
print("geomloss", version("geomloss"))
for label, p, scaling in (
    ("Sinkhorn", 1, 0.5),
    ("scaling=.99", 1, 0.99),
    ("p=2", 2, 0.5),
    ("p=2, scaling=.99", 2, 0.99),
):
    loss = SamplesLoss("sinkhorn", p=p, blur=0.05, scaling=scaling)
    print(f"{label}: {loss(P, places, Q, places):.6f}")
print("exact for p=1 and no blur: 0.2; for p=2 half of it: 0.1")
