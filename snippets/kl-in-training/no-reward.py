import numpy as np

P = np.array([0.7, 0.3])


def train(start, pull, steps=1000, rate=0.05):
    theta = np.log(start / (1 - start))  # the logit of q
    for _ in range(steps):
        q = 1 / (1 + np.exp(-theta))
        Q = np.array([q, 1 - q])
        score = np.array([1 - q, -q])
        theta -= rate * pull(Q, P / Q, score)
    return 1 / (1 + np.exp(-theta))


pulls = {
    "k1 in the reward": lambda Q, r, s: np.sum(Q * -np.log(r) * s),
    "k2 in the loss  ": lambda Q, r, s: np.sum(Q * -np.log(r) * s),
    "k3 in the loss  ": lambda Q, r, s: np.sum(Q * (1 - r) * s),
    "k3 in the reward": lambda Q, r, s: np.sum(
        Q * (r - 1 - np.log(r)) * s),
    "k1 in the loss  ": lambda Q, r, s: np.sum(Q * s),
}
print("no reward, only the penalty   from 0.6  from 0.8")
for name, pull in pulls.items():
    ends = [train(start, pull) for start in (0.6, 0.8)]
    print(f"{name}              {ends[0]:8.4f}  {ends[1]:8.4f}")
