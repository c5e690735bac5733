import numpy as np

x = np.linspace(-2.5, 2.5, 201)
h = x[1] - x[0]


def bell(x, m, s):
    at = np.exp(-(((x - m) / s) ** 2) / 2)
    return at / at.sum()


p, q = bell(x, 0, 0.5), bell(x, 0.428525, 0.19283)
r = bell(x[:-1] + h / 2, 0, 0.5)  # of P, for R1
both = p + q
jsd = (p @ np.log(2 * p / both) + q @ np.log(2 * q / both)) / 2
B = (np.cumsum(q - p)[:-1] ** 2 / r).sum() * h**2
to_slopes = np.diff(np.eye(201), axis=0) / h  # u to its slopes


def best(gamma, scale):  # Newton's method, for a logit of any shape
    brake = gamma * to_slopes.T @ np.diag(r) @ to_slopes
    u = np.zeros(201)
    for _ in range(12):
        D = 1 / (1 + np.exp(-u))
        down = scale * (q * D - p * (1 - D)) + brake @ u
        bend = np.diag(scale * both * D * (1 - D) + 1e-12) + brake
        u = u - np.linalg.solve(bend, down).clip(-1, 1)
    loss = p @ np.logaddexp(0, -u) + q @ np.logaddexp(0, u)
    return scale * loss, scale * loss + u @ brake @ u / 2


print(f"JSD {jsd:.4f}, and log 2 - JSD {np.log(2) - jsd:.4f}")
print(f"B {B:.4f}\n\ngamma     loss    + R1   log 2 - B / (32 gamma)")
for gamma in (0.005, 0.05, 0.5, 5, 50):
    loss, paid = best(gamma, 1 / 2)
    bound = np.log(2) - B / (32 * gamma)
    print(f"{gamma:5} {loss:8.4f}{paid:8.4f} {bound:9.4f}")
print("\nthe sum of both means, as most code has it")
for gamma in (5, 10):
    print(f"gamma {gamma:2}  loss {best(gamma, 1)[0]:.4f}")
