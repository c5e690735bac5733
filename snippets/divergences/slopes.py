import numpy as np

# real: one point at 0; generated: one point at 5. JSD is log 2 for
# every place of the generated point but 0, so its slope is 0.


def line(x):  # a logit that may not be steep
    return 2 - 0.8 * x


def step(x):  # steep in the middle, level at both points
    return 20 * np.tanh(10 * (2.5 - x))


def original(u):  # log(1 - D), D = 1 / (1 + exp(-u))
    return -np.logaddexp(0, u)


def other(u):  # -log D, the non-saturating loss
    return np.logaddexp(0, -u)


h = 1e-4
print("logit  D(0)    D(5)    slopes at 5: log(1-D)  -log D")
for logit in (line, step):
    real, fake = [1 / (1 + np.exp(-logit(x))) for x in (0, 5)]
    pull = [(loss(logit(5 + h)) - loss(logit(5 - h))) / (2 * h)
            for loss in (original, other)]
    print(f"{logit.__name__}   {real:.4f}  {fake:.4f}"
          f"  {pull[0]:21.4f}  {pull[1]:.4f}")
