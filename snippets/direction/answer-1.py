import numpy as np

x = np.linspace(-20, 20, 401)  # sums over slices of width 0.1
weights, centres = np.array([0.75, 0.25]), np.array([-1, 3])


def bell(m, s):
    return np.exp(-(((x - m) / s) ** 2) / 2) / (s * np.sqrt(2 * np.pi))


p = 0.75 * bell(-1, 1) + 0.25 * bell(3, 1)
mean = np.sum(weights * centres)
variance = 1 + np.sum(weights * (centres - mean) ** 2)
print(f"mean {mean:.6f}, variance {variance:.6f}")
for m, s in [(0, 2), (-1, 1)]:
    q = bell(m, s)
    kl = np.sum(p * np.log(p / q)) * 0.1
    print(f"N({m},{s**2})  KL(p||q) {kl:.6f}")
# the first claim and the formula for two Gaussians: KL(g||q)
more = np.log(1 / 2) + (4 + (0 + 1) ** 2) / 2 - 1 / 2
print(f"by formula     {more:.6f} more")

print("usual slips:")
back = np.log(2) + (1 + (0 + 1) ** 2) / (2 * 4) - 1 / 2
print(f"KL(q||g)       {back:.6f}")
wide = np.log(1 / 4) + (16 + (0 + 1) ** 2) / 2 - 1 / 2
print(f"4 as width     {wide:.6f}")
