from importlib.metadata import version

from scipy.spatial.distance import jensenshannon
from scipy.special import kl_div, rel_entr
from scipy.stats import entropy, power_divergence

P, Q = [0.7, 0.3], [0.5, 0.5]
print("scipy", version("scipy"))
print(f"entropy: {entropy(P):.6f}")
print(f"KL(P||Q): {entropy(P, Q):.6f}")
print(f"root of JSD: {jensenshannon(P, Q):.6f}")
print(f"Q = [1, 0]: {entropy(P, [1, 0]):.6f}")
print(f"entropy of [7, 3], [5, 5]: {entropy([7, 3], [5, 5]):.6f}")
print(f"rel_entr of them, summed: {rel_entr([7, 3], [5, 5]).sum():.6f}")
print(f"kl_div of P, [1, 1], summed: {kl_div(P, [1, 1]).sum():.6f}")
print(f"rel_entr of P, [1, 1]: {rel_entr(P, [1, 1]).sum():.6f}")
G = power_divergence([7, 3], [5, 5], lambda_="log-likelihood")
print(f"power_divergence, log-likelihood: {G.statistic:.6f}")
