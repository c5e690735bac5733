import numpy as np

x = np.linspace(0, 4, 40000, endpoint=False) + 0.00005
dx = x[1] - x[0]
p = (x < 1).astype(float)

for mu in (0.25, 0.5, 1, 1.5, 2.5):
    q = ((x > mu) & (x < mu + 1)).astype(float)
    tv = np.sum(np.abs(p - q)) * dx / 2
    w1 = np.sum(np.abs(np.cumsum(p) - np.cumsum(q))) * dx * dx
    kl = np.inf if np.any(q[p > 0] == 0) else 0.0
    jsd = 0.0
    for w in (p, q):
        h = w > 0
        jsd += np.sum(w[h] * np.log(2 * w[h] / (p + q)[h])) * dx / 2
    print(f"mu {mu:<4} KL {kl}  TV {tv:.4f} JSD {jsd:.6f} W1 {w1:.2f}")

print("losses of the generator against the best discriminator")
for mu in (0.25, 0.5, 1):
    q = ((x > mu) & (x < mu + 1)).astype(float)
    h = q > 0
    real = (p / (p + q + 1e-300))[h]  # D(x) = 0 where only q is
    with np.errstate(divide="ignore"):
        other = -np.sum(q[h] * np.log(real)) * dx
    original = np.sum(q[h] * np.log(1 - real)) * dx
    print(f"mu {mu:<4}  log(1 - D) {original:.4f}  -log D {other}")
