import numpy as np
from scipy.special import kl_div, rel_entr
from scipy.stats import entropy, power_divergence

for a, b in [([7, 3], [5, 5]), ([7, 3], [4, 7])]:
    a, b = np.array(a), np.array(b)
    P, Q = a / a.sum(), b / b.sum()
    one = np.clip(a, 1e-7, 1), np.clip(b, 1e-7, 1)
    g = power_divergence(
        a, Q * a.sum(), lambda_="log-likelihood"
    ).statistic
    print(f"counts {a} and {b}")
    print(f"  shares first        {entropy(a, b):9.6f}")
    print(f"  the formula as it is {rel_entr(a, b).sum():8.6f}")
    print(f"  with - a + b        {kl_div(a, b).sum():9.6f}")
    print(f"  clipped to 1        {rel_entr(*one).sum():9.6f}")
    print(f"  G, 2 N KL           {g:9.6f}")
