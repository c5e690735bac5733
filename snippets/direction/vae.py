import numpy as np


def kl(m1, s1, m2, s2):
    spread = (s1**2 + (m1 - m2) ** 2) / (2 * s2**2)
    return np.log(s2 / s1) + spread - 0.5


# what an encoder says about one picture: N(1, 0.25), sd 0.5
print(f"encoder || N(0,1)  {kl(1, 0.5, 0, 1):.6f}")
print(f"N(0,1) || encoder  {kl(0, 1, 1, 0.5):.6f}")
