import numpy as np

P = np.array([0.7, 0.3])


def Q(theta):  # theta is the logit of q
    q = 1 / (1 + np.exp(-theta))
    return np.array([q, 1 - q])


def k3(theta):
    r = P / Q(theta)
    return r - 1 - np.log(r)


def slope(f, theta, h=1e-5):
    return (f(theta + h) - f(theta - h)) / (2 * h)


now = np.log(0.99 / 0.01)  # q = 0.99
print("samples drawn with q =     0.99    0.90")
rows = {"k3": [], "k3 * w, w held still": [], "k3 * w, w moves": []}
for q in (0.99, 0.90):
    old = np.array([q, 1 - q])  # what drew the samples
    w = Q(now) / old
    for row, f in zip(rows.values(), [
        k3, lambda t: w * k3(t), lambda t: Q(t) / old * k3(t)
    ]):
        row.append(np.sum(old * slope(f, now)))
for name, (fresh, stale) in rows.items():
    print(f"{name:22} {fresh:8.4f}{stale:8.4f}")


def kl(t):
    return np.sum(Q(t) * np.log(Q(t) / P))


print(f"slope of KL(Q||P)      {slope(kl, now):8.4f}")
