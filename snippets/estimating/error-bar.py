import numpy as np

n, runs = 1000, 500
x = np.random.default_rng(0).normal(size=(runs, n))  # Q = N(0,1)

print(" mu  true            own error  true error  below truth")
for mu in (0.1, 1, 3):  # P = N(mu,1)
    kl = mu**2 / 2
    log_r = mu * x - mu**2 / 2
    k1, k3 = -log_r, np.expm1(log_r) - log_r
    for name, k, variance in [
        ("k1", k1, mu**2),
        ("k3", k3, np.exp(mu**2) - 1 - mu**2),
    ]:
        own = np.median(np.std(k, axis=1)) / np.sqrt(n)
        true = np.sqrt(variance / n)
        below = np.mean(np.mean(k, axis=1) < kl)
        print(f"{mu:3}  {kl:.4f}  {name}    {own:8.4f}    {true:8.4f}"
              f"    {below:9.2f}")
    r = np.mean(np.exp(log_r), axis=1)  # should be 1
    print(f"{mu:3}  typical mean of r {np.median(r):.4f}")
