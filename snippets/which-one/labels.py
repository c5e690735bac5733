import numpy as np

K, eps = 10, 0.1
label = np.eye(K)[0]  # class 0, for certain
smooth = (1 - eps) * label + eps / K


def answer(right):
    """A model that gives `right` to class 0 and shares the rest."""
    return np.where(label == 1, right, (1 - right) / (K - 1))


def entropy(p):  # 0 log 0 = 0
    p = p[p > 0]
    return np.sum(p * np.log(1 / p))


for name, P in ("certain", label), ("smoothed", smooth):
    print(f"{name} label, H(P) = {entropy(P):.6f}")
    for right in 0.7, 0.91, 0.999:
        H = -np.sum(P * np.log(answer(right)))
        print(f"  says {right:.3f}  H(P,Q) {H:.6f}"
              f"  KL(P||Q) {abs(H - entropy(P)):.6f}")
