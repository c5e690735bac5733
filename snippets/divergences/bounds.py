import numpy as np


def jsd(p, q):
    total = 0.0
    for w in (p, q):
        h = w > 0
        total += np.sum(w[h] * np.log(2 * w[h] / (p + q)[h])) / 2
    return total


P = np.array([0.7, 0.3, 0.0])
print("Q            TV^2/2    JSD       TV log 2")
for Q in ([0.7, 0.3, 0], [0.5, 0.5, 0], [0.1, 0.9, 0], [0, 0.3, 0.7],
          [0, 0, 1]):
    tv = np.sum(np.abs(P - Q)) / 2
    low, high = tv**2 / 2, tv * np.log(2)
    js = jsd(P, np.array(Q))
    name = " ".join(f"{w:g}" for w in Q)
    print(f"{name:11}  {low:.6f}  {js:.6f}  {high:.6f}")
