import warnings

import numpy as np
from scipy.special import rel_entr

U = np.array([0.5, 0.5])
one = np.array([1.0, 0.0])  # the second outcome never happens

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(f"numpy     zero in p  {np.sum(one * np.log(one / U)):.6f}")
    print(f"numpy     zero in q  {np.sum(U * np.log(U / one)):.6f}")
for each in caught:
    print(f"          {each.message}")
print(f"rel_entr  zero in p  {rel_entr(one, U).sum():.6f}")
print(f"rel_entr  zero in q  {rel_entr(U, one).sum():.6f}")


def both_positive(p, q):  # as np.nansum does where q is NaN
    keep = (p > 0) & (q > 0)
    return np.sum(p[keep] * np.log(p[keep] / q[keep]))


print(f"dropped   zero in p  {both_positive(one, U):.6f}")
print(f"dropped   zero in q  {both_positive(U, one):.6f}")
P, same = np.array([0.7, 0.3]), np.array([0.7, 1 - 0.7])
print(f"P with P, rounded    {np.sum(P * np.log(P / same)):.1e}")
