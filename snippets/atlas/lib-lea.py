from importlib.metadata import version

import lea

p, q = lea.pmf({"a": 0.7, "b": 0.3}), lea.pmf({"a": 0.5, "b": 0.5})
print("lea", version("lea"))
print(f"entropy: {p.entropy():.6f}")
print(f"cross entropy: {p.cross_entropy(q):.6f}")
print(f"KL(P||Q): {p.kl_divergence(q):.6f}")
print(f"KL(Q||P): {q.kl_divergence(p):.6f}")
counts = lea.pmf({"a": 7, "b": 3})
print(f"KL of [7, 3] and Q: {counts.kl_divergence(q):.6f}")
