import numpy as np


def jsd(p, q):
    total = 0.0
    for w in (p, q):
        h = w > 0
        total += np.sum(w[h] * np.log(2 * w[h] / (p + q)[h])) / 2
    return total


P = np.array([1.0, 0, 0, 0, 0, 0])  # all on place 0
print("Q on   KL    TV        JSD       W1")
for k in (0, 1, 2, 5):
    Q = np.eye(6)[k]  # all on place k
    kl = np.inf if np.any(Q[P > 0] == 0) else 0.0
    tv = np.sum(np.abs(P - Q)) / 2
    w1 = np.sum(np.abs(np.cumsum(P) - np.cumsum(Q)))
    print(f"{k}      {kl:.1f}   {tv:.6f}  {jsd(P, Q):.6f}  {w1:.1f}")
