from math import erfc, exp, sqrt

print(" mu KL(Q||P)  bias k2   sd k1   sd k2   sd k3  k1 < 0")
for mu in (0.1, 0.5, 1.0, 1.5, 2.0):
    kl = mu**2 / 2
    bias2 = (mu**4 / 8) / kl
    sd1 = sqrt(mu**2) / kl
    sd2 = sqrt(mu**4 / 2 + mu**6 / 4) / kl
    sd3 = sqrt(exp(mu**2) - 1 - mu**2) / kl
    below = erfc(mu / 2 / sqrt(2)) / 2  # chance that x > mu/2
    print(f"{mu:.1f} {kl:8.4f} {bias2:8.4f} {sd1:8.4f}"
          f"{sd2:8.4f}{sd3:8.4f}{below:8.4f}")

# the mu at which k1 and k3 have one variance, by halving
low, high = 1.0, 1.5
while high - low > 1e-12:
    mu = (low + high) / 2
    low, high = (mu, high) if exp(mu**2) < 1 + 2 * mu**2 else (low, mu)
print(f"sd k1 = sd k3 at mu = {mu:.4f}, KL(Q||P) = {mu**2 / 2:.4f}")
for name, sd in ("k1", 20), ("k3", sqrt(exp(0.01) - 1.01) / 0.005):
    print(f"samples for 10 % at mu = 0.1, {name}: {(sd / 0.1)**2:.0f}")
