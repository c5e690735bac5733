import numpy as np

rng = np.random.default_rng(0)
bins = np.full(10, 0.1)  # ten bins, equally full, nothing drifts

print("     n  mean PSI  18/n    above 0.1")
for n in (100, 200, 500, 5000):
    P, Q = rng.multinomial(n, bins, size=(2, 4000)) / n
    full = np.all((P > 0) & (Q > 0), axis=1)
    P, Q = P[full], Q[full]
    psi = np.sum((P - Q) * np.log(P / Q), axis=1)
    print(f"{n:6}  {psi.mean():.4f}    {18 / n:.4f}"
          f"  {np.mean(psi > 0.1):.4f}")
