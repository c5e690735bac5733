import numpy as np

noise = np.linspace(-7, 7, 1401)  # N(0,1) as weights on a grid
w = np.exp(-(noise**2) / 2) / np.exp(-(noise**2) / 2).sum()


def logit(x, a, b):  # of D* between N(3, 0.25) and N(b, a^2)
    real = -((x - 3) ** 2) / 0.5 - np.log(0.5)
    return real + ((x - b) / a) ** 2 / 2 + np.log(a)


def jsd(a, b):  # log 2 minus the loss of D*
    on_real = np.logaddexp(0, -logit(3 + 0.5 * noise, a, b))
    return np.log(2) - np.sum(
        w * (on_real + np.logaddexp(0, logit(b + a * noise, a, b)))) / 2


for name, pull in [
    ("original", lambda D: D),
    ("non-sat.", lambda D: 1 - D),
    ("sum     ", lambda D: 1 + 0 * D),
]:
    a, b = 1.0, 0.0  # the generator makes x = a noise + b
    for t in range(1001):
        x = a * noise + b
        slope = (3 - x) / 0.25 + (x - b) / a**2  # of the logit, in x
        push = w * slope * pull(1 / (1 + np.exp(-logit(x, a, b))))
        if t in (0, 10, 100, 1000):
            print(f"{name} {t:4}  pull on b {push.sum():8.4f}"
                  f"  b {b:.4f}  a {a:.4f}  JSD {jsd(a, b):.6f}")
        a, b = a + 0.02 * np.sum(push * noise), b + 0.02 * np.sum(push)
