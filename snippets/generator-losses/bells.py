import numpy as np

sd = 0.5  # real: N(3, 0.25); generated: N(b, 0.25)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


noise = np.linspace(-8, 8, 4001)  # the generator makes b + sd noise
weight = np.exp(-(noise**2) / 2)
weight /= weight.sum()
print("     b  mean D*  original  non-sat.     sum")
for b in (0.0, 1.0, 2.0, 2.5, 2.9):
    x = b + sd * noise
    slope_of_logit = (3 - b) / sd**2  # the same at every x
    D = sigmoid(slope_of_logit * (x - (3 + b) / 2))
    original = np.sum(weight * D) * slope_of_logit
    other = np.sum(weight * (1 - D)) * slope_of_logit
    row = f"{original:9.4f} {other:9.4f} {original + other:8.4f}"
    print(f"{b:6} {np.sum(weight * D):8.4f} {row}")
