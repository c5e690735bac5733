import numpy as np

P = np.array([0.4, 0.3, 0.2, 0.1])  # four kinds of orders


def jsd(P, Q):
    M = (P + Q) / 2
    ratio = np.log(np.where(Q > 0, Q, 1) / M)
    return (np.sum(P * np.log(P / M)) + np.sum(Q * ratio)) / 2


def play(greedy):
    """The generator's Q in each of 400 rounds."""
    logit, theta, made = np.array([0.3, 0.2, 0.1, 0]), np.zeros(4), []
    for _ in range(400):
        D = 1 / (1 + np.exp(-logit))
        if greedy:  # all the way: only what D trusts most
            Q = np.eye(4)[D.argmax()]
        else:  # one step down -log D
            Q = np.exp(theta) / np.exp(theta).sum()
            theta = theta + Q * (np.log(D) - Q @ np.log(D))
            Q = np.exp(theta) / np.exp(theta).sum()
        made.append(Q)
        logit = logit + P * (1 - D) - Q * D  # one step of D, either way
    return np.array(made)


made = play(greedy=True)
print("greedy, 30 rounds", *made[100:130].argmax(1))
print("mean Q", *(f"{q:.4f}" for q in made.mean(0)))
values = [jsd(P, Q) for Q in made]
print(f"JSD {min(values):.4f} to {max(values):.4f}")
made = play(greedy=False)
print("one step each: Q", *(f"{q:.4f}" for q in made[-1]))
print(f"JSD {abs(jsd(P, made[-1])):.4f}")
