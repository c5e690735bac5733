import numpy as np


def loss(z, label):  # lse(z) minus the mean logit under the label
    top = z.max()
    lse = top + np.log(np.sum(np.exp(z - top)))
    return lse - np.sum(label * z)


def measured(z, label, h=1e-5):  # move one logit a little each time
    steps = h * np.eye(len(z))
    return [(loss(z + s, label) - loss(z - s, label)) / (2 * h)
            for s in steps]


z = np.array([2.0, 1.0, 0.1])
Q = np.exp(z) / np.sum(np.exp(z))
for label in ([1, 0, 0], [0, 0, 1], [0.5, 0.5, 0]):
    print(f"label {label}  loss {loss(z, np.array(label)):.6f}")
    for name, slopes in (("Q - label", Q - label),
                         ("measured", measured(z, np.array(label)))):
        print(f"  {name:9}", " ".join(f"{s:9.6f}" for s in slopes))
