from math import log


def kl(m1, s1, m2, s2):
    spread = (s1**2 + (m1 - m2) ** 2) / (2 * s2**2)
    return log(s2 / s1) + spread - 0.5


print(f"N(0,1) || N(2,1)  {kl(0, 1, 2, 1):.6f}")
print(f"N(2,1) || N(0,1)  {kl(2, 1, 0, 1):.6f}")
print(f"N(0,1) || N(0,9)  {kl(0, 1, 0, 3):.6f}")
print(f"N(0,9) || N(0,1)  {kl(0, 3, 0, 1):.6f}")

print("usual slips:")
print(f"9 as deviation    {kl(0, 9, 0, 1):.6f}")
print(f"no logarithm      {kl(0, 3, 0, 1) - log(1 / 3):.6f}")
