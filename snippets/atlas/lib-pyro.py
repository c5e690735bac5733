from importlib.metadata import version

from pyro.distributions import Bernoulli, Categorical
from torch import tensor
from torch.distributions import kl_divergence

P, Q = Categorical(tensor([0.7, 0.3])), Categorical(tensor([0.5, 0.5]))
counts = Categorical(tensor([7.0, 3.0]))
print("pyro-ppl", version("pyro-ppl"))
print(f"entropy: {P.entropy():.6f}")
print(f"KL(P||Q): {kl_divergence(P, Q):.6f}")
sure = Categorical(tensor([1.0, 0.0]))
print(f"Q = [1, 0]: {kl_divergence(P, sure):.6f}")
print(f"KL of [7, 3] and Q: {kl_divergence(counts, Q):.6f}")
loss = -sure.log_prob(tensor(1))
print(f"certain mistake: {loss:.6f}")
