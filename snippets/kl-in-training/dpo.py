import numpy as np

P = np.array([0.4, 0.3, 0.2, 0.1])
R = np.array([0.0, 1.0, 2.0, 3.0])
beta = 1.0


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


best = P * np.exp(R / beta)
best /= best.sum()
implied = beta * np.log(best / P)
print("beta log Q*/P     ", *(f"{each:8.4f}" for each in implied))
print("minus that of x_1 ", *(f"{each:8.4f}"
                              for each in implied - implied[0]))

prefer = sigmoid(R[:, None] - R)  # how often x is preferred to y
logits = np.log(P)
for step in range(20001):
    if step in (0, 100, 20000):
        Q = np.exp(logits) / np.exp(logits).sum()
        print(f"step {step:5}        ", *(f"{each:8.4f}" for each in Q))
    margin = beta * (logits - np.log(P))  # up to a constant
    gap = sigmoid(margin[:, None] - margin) - prefer
    logits = logits - 0.5 * beta * gap.mean(axis=1)  # DPO's slope
print("Q*                ", *(f"{each:8.4f}" for each in best))
