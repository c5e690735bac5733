import numpy as np

z = np.array([2.0, 1.0, 0.1]) + 1000  # only the differences count

with np.errstate(all="ignore"):  # NumPy would warn; look what it does
    naive = np.exp(z) / np.sum(np.exp(z))
    print(f"exp(709), exp(710)    {np.exp(709):.4e}, {np.exp(710)}")
print(f"naive softmax         {naive[0]:.6f}")

shifted = z - z.max()  # the largest is 0 now
Q = np.exp(shifted) / np.sum(np.exp(shifted))
print(f"shifted softmax       {Q[0]:.6f}")
lse = z.max() + np.log(np.sum(np.exp(shifted)))
print(f"lse(z)                {lse:.6f}")
print(f"lse(z) - z(0)         {lse - z[0]:.6f}")
