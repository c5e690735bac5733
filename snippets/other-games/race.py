import numpy as np

noise = np.linspace(-5, 5, 61)  # N(0,1) as weights on a grid
w = np.exp(-(noise**2) / 2) / np.exp(-(noise**2) / 2).sum()


def logit(x, a, b):  # of D* between N(3, 0.25) and N(b, a^2)
    return ((x - b) / a) ** 2 / 2 - 2 * (x - 3) ** 2 + np.log(2 * a)


def run(pull, adam):  # the first step with a JSD below 0.01
    at, mean, square = np.array([1.0, 0.0]), 0, 0  # a and b
    for t in range(1, 2001):
        x = at[0] * noise + at[1]
        real, made = logit(3 + 0.5 * noise, *at), logit(x, *at)
        loss = np.logaddexp(0, -real) + np.logaddexp(0, made)
        if np.log(2) - w @ loss / 2 < 0.01:
            return f"{t - 1:9}"
        uphill = 4 * (3 - x) + (x - at[1]) / at[0] ** 2
        push = w * uphill * pull(1 / (1 + np.exp(-made)), real, made)
        slope = np.array([push @ noise, push.sum()])
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope**2
        size = np.sqrt(square / (1 - 0.999**t)) + 1e-8
        at = at + (0.005 * mean / (1 - 0.9**t) / size if adam
                   else 0.02 * slope)
    return f"a = {at[0]:.3f}"


print("                 plain 0.02  Adam 0.005")
for name, pull in [
    ("original", lambda D, real, made: D),
    ("non-saturating", lambda D, real, made: 1 - D),
    ("pairs", lambda D, real, made:
     w @ (1 / (1 + np.exp(made - real[:, None])))),
    ("squares 0, 1, 1", lambda D, real, made: D * (1 - D) ** 2),
    ("squares -1, 1, 0",
     lambda D, real, made: 2 * D * (1 - D) * (1 - 2 * D)),
]:
    print(f"{name:16}  {run(pull, False)}   {run(pull, True)}")
