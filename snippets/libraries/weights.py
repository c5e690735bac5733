import numpy as np
from scipy.spatial.distance import jensenshannon
from scipy.special import kl_div, rel_entr
from scipy.stats import entropy

P, Q = np.array([0.7, 0.3]), np.array([0.4, 0.6])
first, second = rel_entr(P, Q)
print(f"terms of rel_entr  {first:9.6f} {second:9.6f}")
first, second = kl_div(P, Q)
print(f"terms of kl_div    {first:9.6f} {second:9.6f}")

print("a            b            rel_entr   kl_div  entropy  jen.sh.")
for a, b in [
    ([0.7, 0.3], [0.4, 0.6]),  # distributions: three agree
    ([0.5, 0.5], [0.3, 0.3]),  # b sums to 0.6
    ([2, 8], [1, 9]),  # counts with one total
    ([0.2, 0.8], [0.1, 0.9]),  # ... and their shares
    ([0.35, 0.15], [0.4, 0.6]),  # a sums to 0.5
]:
    four = [rel_entr(a, b).sum(), kl_div(a, b).sum()]
    four += [entropy(a, b), jensenshannon(a, b)]
    shown = " ".join(f"{each:8.5f}" for each in four)
    print(f"{str(a):12} {str(b):10} {shown}")
print(f"entropy([1, 1, 1, 1])    {entropy([1, 1, 1, 1]):.6f}")
rows = entropy([P, P], [Q, Q]), entropy([P, P], [Q, Q], axis=1)
for name, two in zip(("as they are", "axis=1"), rows):
    print(f"two rows, {name:11}    {two[0]:.6f} {two[1]:.6f}")
print(f"entropy(P, Q, base=2)    {entropy(P, Q, base=2):.6f} bits")
