import numpy as np

P = np.array([0.5, 0.5])  # and the generator makes just that


def kl(p, q):
    return np.sum(p * np.log(p / q))


def generator(theta):
    return np.array([1, np.exp(-theta)]) / (1 + np.exp(-theta))


def slope(f, h=1e-5):  # at theta = 0, where Q = [0.5, 0.5]
    found = (f(generator(h)) - f(generator(-h))) / (2 * h)
    return f"{round(found, 6) + 0.0:10.6f}"  # no -0


D = P / (P + generator(0.0))  # 1/2 everywhere
print("            D stays  D follows divergence")
for name, score, divergence in [
    ("original", lambda D: np.log(1 - D),
     lambda Q: kl(P, (P + Q) / 2) + kl(Q, (P + Q) / 2)),
    ("non-sat.", lambda D: -np.log(D),
     lambda Q: 2 * kl((P + Q) / 2, P)),
    ("sum", lambda D: np.log((1 - D) / D), lambda Q: kl(Q, P)),
    ("forward", lambda D: -D / (1 - D), lambda Q: kl(P, Q)),
]:
    print(f"{name:8}", slope(lambda Q: np.sum(Q * score(D))),
          slope(lambda Q: np.sum(Q * score(P / (P + Q)))),
          slope(divergence))
