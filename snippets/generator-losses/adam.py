import numpy as np

noise = np.linspace(-7, 7, 281)  # N(0,1) as weights on a grid
w = np.exp(-(noise**2) / 2) / np.exp(-(noise**2) / 2).sum()


def logit(x, a, b):  # of D* between N(3, 0.25) and N(b, a^2)
    return ((x - b) / a) ** 2 / 2 - 2 * (x - 3) ** 2 + np.log(2 * a)


def jsd(a, b):  # log 2 minus the loss of D*
    on_real = np.logaddexp(0, -logit(3 + 0.5 * noise, a, b))
    loss = on_real + np.logaddexp(0, logit(b + a * noise, a, b))
    return np.log(2) - w @ loss / 2


def arrives(price, move):
    """The first step at which the JSD is below 0.01."""
    at, t, mean, square = np.array([1.0, 0.0]), 0, 0, 0  # a and b
    while jsd(*at) >= 0.01:
        a, b = at
        x, t = a * noise + b, t + 1
        push = w * ((3 - x) / 0.25 + (x - b) / a**2)
        push = push * price(1 / (1 + np.exp(-logit(x, a, b))))
        slope = np.array([push @ noise, push.sum()])
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope**2
        size = np.sqrt(square / (1 - 0.999**t)) + 1e-8
        at = at + move(slope, mean / (1 - 0.9**t) / size)
    return t


print("                 original non-sat.      sum")
for name, move in [
    ("0.02 x gradient", lambda slope, adam: 0.02 * slope),
    ("Adam, 0.005", lambda slope, adam: 0.005 * adam),
    ("Adam, 0.05", lambda slope, adam: 0.05 * adam),
]:
    prices = (lambda D: D), (lambda D: 1 - D), (lambda D: 1)
    print(f"{name:16}", *(f"{arrives(p, move):8}" for p in prices))
