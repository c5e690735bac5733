import numpy as np

x = np.linspace(-40, 40, 801)  # sums over slices of width 0.1


def bell(m, s):
    return np.exp(-(((x - m) / s) ** 2) / 2) / (s * np.sqrt(2 * np.pi))


def kl(p, q):
    return np.sum(p * np.log(p / q)) * 0.1


for a in (2, 3):
    p = (bell(-a, 1) + bell(a, 1)) / 2
    mean = np.sum(p * x) * 0.1
    sd = np.sqrt(np.sum(p * (x - mean) ** 2) * 0.1)
    best = bell(0, sd)  # g: mean and width of the data
    print(f"a = {a}, width of the data {sd:.6f}")
    print("          KL(p||q) = KL(p||g) + KL(g||q)")
    for s in (0.9 * sd, sd, 1.1 * sd):
        q = bell(0, s)
        parts = f"{kl(p, best):.6f} + {kl(best, q):.6f}"
        print(f"s {s:.4f}  {kl(p, q):.6f} = {parts}")
    print(f"at x = 0  p {p[400]:.6f}, g {best[400]:.6f}")
