import numpy as np

P = np.array([0.7, 0.3])


def kl(p, q):
    return np.sum(p * np.log(p / q))


def generator(theta):
    return np.array([1, np.exp(-theta)]) / (1 + np.exp(-theta))


def slope(f, h=1e-5):  # at theta = 0, where Q = [0.5, 0.5]
    return (f(generator(h)) - f(generator(-h))) / (2 * h)


D = P / (P + generator(0.0))  # the best answer to that Q
print("           D stays D follows divergence")
for name, score, divergence in [
    ("original", lambda D: np.log(1 - D),
     lambda Q: kl(P, (P + Q) / 2) + kl(Q, (P + Q) / 2)),
    ("non-sat.", lambda D: -np.log(D),
     lambda Q: 2 * kl((P + Q) / 2, P)),
    ("sum", lambda D: np.log((1 - D) / D), lambda Q: kl(Q, P)),
    ("forward", lambda D: -D / (1 - D), lambda Q: kl(P, Q)),
]:
    stays = slope(lambda Q: np.sum(Q * score(D)))
    follows = slope(lambda Q: np.sum(Q * score(P / (P + Q))))
    follows = round(follows, 8) + 0.0  # no -0
    print(f"{name:8} {stays:9.6f} {follows:9.6f} "
          f"{slope(divergence):10.6f}")
