import numpy as np

P = np.full(4, 1 / 4)  # four modes, equally likely


def softmax(theta):
    return np.exp(theta) / np.sum(np.exp(theta))


def contest(k, rounds):
    """In each round D answers best, then G takes k steps."""
    theta, history = np.log([0.4, 0.3, 0.2, 0.1]), []
    for _ in range(rounds):
        Q = softmax(theta)
        history.append(Q)
        cost = np.log(1 - P / (P + Q))  # log(1 - D*): G wants it low
        for _ in range(k):
            Q = softmax(theta)
            theta = theta - Q * (cost - np.sum(Q * cost))
    return history


print("KL(Q||P) at the start of rounds 0 to 5")
for k in (1, 10, 100):
    kl = [np.sum(Q * np.log(Q / P)) for Q in contest(k, 6)]
    print(f"k = {k:3} ", " ".join(f"{each:.4f}" for each in kl))
print("largest mode, k = 100, rounds 1 to 5")
for Q in contest(100, 6)[1:]:
    print(f"  mode {np.argmax(Q)} has {Q.max():.4f}")
