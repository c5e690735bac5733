from importlib.metadata import version

from skbio.diversity import beta_diversity
from skbio.diversity.alpha import pielou_e, shannon

counts = [7, 3], [5, 5]
print("scikit-bio", version("scikit-bio"))
print(f"entropy: {shannon(counts[0]):.6f}")
distance = beta_diversity("jensenshannon", counts)
print(f"root of JSD: {distance[0, 1]:.6f}")
print(f"entropy, base=2: {shannon(counts[0], base=2):.6f}")
print(f"P = [1, 0]: {shannon([1, 0]):.6f}")
print(f"entropy of [0, 0]: {shannon([0, 0]):.6f}")
print(f"evenness of [1, 0]: {pielou_e([1, 0]):.6f}")
