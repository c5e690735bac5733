import numpy as np

mean, p, q = 1.5, 900, 300
print(f"mean logit       {mean:.4f}")
print(f"KL(P||Q)         {mean - np.log(p / q):.4f}")
print(f"logarithm added  {mean + np.log(p / q):.4f}")
print(f"logarithm of 1/4 {mean + np.log(q / (p + q)):.4f}")
print(f"logarithm of 3/4 {mean + np.log(p / (p + q)):.4f}")
