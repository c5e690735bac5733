import numpy as np

x = np.linspace(-14, 16, 6001)
dx = x[1] - x[0]


def normal(mean, sd):
    z = (x - mean) / sd
    return np.exp(-(z**2) / 2) / (sd * np.sqrt(2 * np.pi))


def pays(p, q, logit):
    """The loss of D = sigmoid(logit), as an integral."""
    costs = p * np.logaddexp(0, -logit) + q * np.logaddexp(0, logit)
    return np.sum(costs) * dx / 2


p = normal(0, 1)
for name, q in ("N(2,1)", normal(2, 1)), ("N(0,4)", normal(0, 2)):
    best = p / (p + q)
    answers = "  ".join(f"{best[np.argmin(abs(x - at))]:.6f}"
                        for at in (0, 1, 2))
    a, b = 0.0, 1.0  # a discriminator that can only be a straight line
    for _ in range(1000):
        pull = p - (p + q) / (1 + np.exp(-a - b * x))
        a += 0.3 * np.sum(pull) * dx  # up the slope of the value
        b += 0.3 * np.sum(pull * x) * dx
    floor = pays(p, q, np.log(p / q))
    print(f"N(0,1) or {name}:  JSD {np.log(2) - floor:.6f}")
    print(f"  D* at 0, 1, 2     {answers}")
    print(f"  loss of D*        {floor:.6f}")
    print(f"  best line's loss  {pays(p, q, a + b * x):.6f}")
    a, b = np.round([a, b], 4) + 0.0  # no -0
    print(f"  the line          {a:.4f} {b:+.4f} x")
