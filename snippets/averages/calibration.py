import numpy as np

z = np.linspace(-6, 6, 2401)  # the true logit of an input
weight = np.exp(-(z**2) / 8)  # how often it comes
weight /= weight.sum()
p = 1 / (1 + np.exp(-z))  # how often its label is yes

print("scale  accuracy    loss   floor   Brier     ECE")
floor = np.sum(weight * (np.logaddexp(0, -z) + (1 - p) * z))
for scale in (0.5, 1, 2, 4, 16):
    q = 1 / (1 + np.exp(-scale * z))  # what the model says
    accuracy = np.sum(weight * np.where(q > 0.5, p, 1 - p))
    loss = np.sum(weight * (np.logaddexp(0, -scale * z)
                            + (1 - p) * scale * z))
    brier = np.sum(weight * (p * (1 - q) ** 2 + (1 - p) * q**2))
    bins = np.minimum((q * 10).astype(int), 9)
    ece = sum(abs(np.sum((weight * (p - q))[bins == each]))
              for each in range(10))
    print(f"{scale:5}  {accuracy:8.4f} {loss:7.4f} {floor:7.4f}"
          f" {brier:7.4f} {ece:7.4f}")
