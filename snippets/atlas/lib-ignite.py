from importlib.metadata import version

from ignite.metrics import JSDivergence, KLDivergence
from torch import tensor

P, Q = tensor([[0.7, 0.3]]), tensor([[0.5, 0.5]])
print("pytorch-ignite", version("pytorch-ignite"))
KL, JSD = KLDivergence(), JSDivergence()
KL.update((Q.log(), P.log()))
JSD.update((Q.log(), P.log()))
print(f"KL(P||Q): {KL.compute():.6f}")
print(f"JSD: {JSD.compute():.6f}")
KL, JSD = KLDivergence(), JSDivergence()
KL.update((Q, P))
JSD.update((Q, P))
print(f"KL of probabilities: {KL.compute():.6f}")
print(f"JSD of probabilities: {JSD.compute():.6f}")
