import numpy as np

z = np.linspace(-6, 6, 61)
weight = np.exp(-(z**2) / 2)
weight /= weight.sum()
x = np.linspace(-12, 12, 24001)

for s in (0.03, 0.5, 2):
    real, fake = 0.5 * z, s * z  # both with mean 0
    a, b = 1.0, 1.0  # D(x) = sigmoid(a + b x): it cannot see the width
    for _ in range(3000):
        on_real = weight / (1 + np.exp(a + b * real))
        on_fake = weight / (1 + np.exp(-a - b * fake))
        a += on_real.sum() / 2 - on_fake.sum() / 2
        b += on_real @ real / 2 - on_fake @ fake / 2
    u, v = a + b * real, a + b * fake
    loss = np.logaddexp(0, -u) + np.logaddexp(0, v)
    p, q = np.exp(-2 * x**2) / 0.5, np.exp(-((x / s) ** 2) / 2) / s
    logit = (x / s) ** 2 / 2 - 2 * x**2 + np.log(s / 0.5)
    best = (p @ np.logaddexp(0, -logit) / p.sum()
            + q @ np.logaddexp(0, logit) / q.sum()) / 2
    print(f"s = {s:4}: loss {weight @ loss / 2:.6f}  "
          f"JSD {abs(np.log(2) - best):.6f}")
print(f"a coin: {np.log(2):.6f}, both halves added {np.log(4):.6f}")
