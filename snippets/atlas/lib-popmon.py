from importlib.metadata import version

from numpy import array
from popmon.analysis.comparison.comparisons import (
    jensen_shannon_divergence,
    kullback_leibler_divergence,
    population_stability_index,
)

P, Q, Q0 = array([0.7, 0.3]), array([0.5, 0.5]), array([1.0, 0.0])
print("popmon", version("popmon"))
print(f"KL(P||Q): {kullback_leibler_divergence(P, Q):.6f}")
print(f"JSD: {jensen_shannon_divergence(P, Q):.6f}")
print(f"PSI: {population_stability_index(P, Q):.6f}")
print(f"Q = [1, 0]: {kullback_leibler_divergence(P, Q0):.6f}")
print(f"category gone: {population_stability_index(P, Q0):.6f}")
same = kullback_leibler_divergence(P, P)
print(f"KL of P and P: {same:.6f}")
