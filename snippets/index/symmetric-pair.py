import numpy as np

x = np.linspace(-20, 20, 40_001)  # a grid wide enough for all tails
dx = x[1] - x[0]


def normal(mean, sd):
    z = (x - mean) / sd
    return np.exp(-(z**2) / 2) / (sd * np.sqrt(2 * np.pi))


def kl(p, q):
    return np.sum(p * np.log(p / q)) * dx


p = normal(0, 1)
shifted, wider = normal(1, 1), normal(0, 2)
print(f"N(0,1) to N(1,1): {kl(p, shifted):.6f}")
print(f"N(1,1) to N(0,1): {kl(shifted, p):.6f}")
print(f"N(0,1) to N(0,4): {kl(p, wider):.6f}")
print(f"N(0,4) to N(0,1): {kl(wider, p):.6f}")
