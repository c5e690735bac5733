import numpy as np

m, s = 0.4, 0.3
x = np.linspace(-6, 6, 12001)
p, q = np.exp(-2 * x**2), np.exp(-(((x - m) / s) ** 2) / 2)
p, q = p / p.sum(), q / q.sum()
print(f"m from the means: {np.sqrt(0.25 - s**2):.6f}")
print(f"mean of x^2: P {p @ x**2:.6f}, Q {q @ x**2:.6f}")
for a, b in [(0, 0), (0.1, -0.4), (0, 1)]:
    logit = a + b * x**2
    loss = p @ np.logaddexp(0, -logit) + q @ np.logaddexp(0, logit)
    print(f"a = {a:4}, b = {b:4}: loss {loss / 2:.6f}")
logit = ((x - m) / s) ** 2 / 2 - 2 * x**2 + np.log(s / 0.5)
loss = p @ np.logaddexp(0, -logit) + q @ np.logaddexp(0, logit)
print(f"D*: loss {loss / 2:.6f}, JSD {np.log(2) - loss / 2:.6f}")

print("usual slips:")
print(f"no root: {0.25 - s**2:.6f}")
print(f"0.5 - s: {0.5 - s:.6f}")
print(f"s^2 added: {np.sqrt(0.25 + s**2):.6f}")
