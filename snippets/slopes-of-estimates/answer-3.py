import numpy as np

P = np.array([0.5, 0.5])  # the reference
reward = np.array([1.0, 0.0])
beta = 0.5


def climb(slope_of_penalty, theta=0.0):
    for _ in range(5000):
        q = 1 / (1 + np.exp(-theta))
        Q = np.array([q, 1 - q])
        score = np.array([1 - q, -q])  # slope of log Q(x)
        gain = np.sum(Q * score * reward)
        theta += 0.1 * (gain - beta * slope_of_penalty(Q, score))
    return 1 / (1 + np.exp(-theta))


def k2(Q, score):
    return np.sum(Q * np.log(Q / P) * score)


def k3(Q, score):
    return np.sum(Q * (1 - P / Q) * score)


best = P * np.exp(reward / beta)
print(f"best for the aim    {(best / best.sum())[0]:.6f}")
print(f"with slopes of k2   {climb(k2):.6f}")
print(f"with slopes of k3   {climb(k3):.6f}")
print(f"with slopes of k1   {climb(lambda Q, score: 0):.6f}")
