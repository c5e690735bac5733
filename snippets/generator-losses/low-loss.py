import numpy as np

P = np.array([0.7, 0.3])


def kl(p, q):
    happens = p > 0
    return np.sum(p[happens] * np.log(p[happens] / q[happens]))


fair, greedy = np.array([0.5, 0.5]), np.array([1.0, 0.0])
for name, Q, against in [
    ("Q = [0.5, 0.5], D at its best   ", fair, fair),
    ("Q = [1.0, 0.0], D not yet moved ", greedy, fair),
    ("Q = [1.0, 0.0], D at its best   ", greedy, greedy),
    ("Q = [0.7, 0.3], D at its best   ", P, P),
]:
    D = P / (P + against)
    loss = -np.sum(Q * np.log(D))
    M = (P + Q) / 2
    jsd = (kl(P, M) + kl(Q, M)) / 2
    print(f"{name}  loss {loss:.6f}  JSD {jsd:.6f}")
