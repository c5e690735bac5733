from importlib.metadata import version

import dit
from dit.divergences import (
    cross_entropy,
    hellinger_divergence,
    jensen_shannon_divergence,
    kullback_leibler_divergence,
)
from dit.other import tsallis_entropy

p = dit.Distribution(["0", "1"], [0.7, 0.3])
q = dit.Distribution(["0", "1"], [0.5, 0.5])
q0 = dit.Distribution(["0", "1"], [1.0, 0.0])
counts = dit.Distribution(["0", "1"], [7, 3])
print("dit", version("dit"))
print(f"entropy: {dit.shannon.entropy(p):.6f}")
print(f"cross entropy: {cross_entropy(p, q):.6f}")
print(f"KL(P||Q): {kullback_leibler_divergence(p, q):.6f}")
print(f"JSD: {jensen_shannon_divergence([p, q]):.6f}")
print(f"Q = [1, 0]: {kullback_leibler_divergence(p, q0):.6f}")
print(f"entropy of [7, 3]: {dit.shannon.entropy(counts):.6f}")
print(f"hellinger_divergence: {hellinger_divergence(p, q):.6f}")
print(f"tsallis_entropy, order 1: {tsallis_entropy(p, 1):.6f}")
