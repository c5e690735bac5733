import numpy as np

rng = np.random.default_rng(0)
P, Q = np.array([0.4, 0.6]), np.array([0.5, 0.5])
print(f"H(P,Q)        {-np.sum(P * np.log(Q)):.6f}")

for n in (100, 10_000, 1_000_000):
    losses = -np.log(Q[rng.choice(2, size=n, p=P)])
    error = losses.std() / np.sqrt(n)  # the standard error
    print(f"n = {n:<8}  {losses.mean():.6f} +- {error:.6f}")
