import numpy as np


def jsd(p, q):
    m = (p + q) / 2
    return np.sum(p * np.log(p / m) + q * np.log(q / m)) / 2


P = np.array([0.9, 0.1])
R = np.array([0.5, 0.5])  # half-way
Q = np.array([0.1, 0.9])

straight, legs = jsd(P, Q), [jsd(P, R), jsd(R, Q)]  # legs are equal
print("      straight  each leg  both legs")
for name, f in (("JSD", lambda v: v), ("root", np.sqrt)):
    both = f(legs[0]) + f(legs[1])
    print(f"{name:4}  {f(straight):.6f}  {f(legs[0]):.6f}  {both:.6f}")
