import numpy as np

P = np.array([0.7, 0.3])  # real
Q = np.array([0.5, 0.5])  # generated
D = np.array([0.6, 0.4])  # what the discriminator answers to each x

def kl(a, b):  # between the yes-no distributions [a, 1-a], [b, 1-b]
    return a * np.log(a / b) + (1 - a) * np.log((1 - a) / (1 - b))

# half of what it sees is real (label 1), half generated (label 0)
loss = -np.sum(P * np.log(D)) / 2 - np.sum(Q * np.log(1 - D)) / 2

M = (P + Q) / 2  # how often each x turns up
best = P / (P + Q)  # the share of each x that is real
floor = -np.sum(M * (best * np.log(best)
                     + (1 - best) * np.log(1 - best)))
JSD = np.sum(P * np.log(P / M)) / 2 + np.sum(Q * np.log(Q / M)) / 2

print(f"loss              {loss:.6f}")
print(f"H(Y|X)            {floor:.6f}")
print(f"mean KL           {np.sum(M * kl(best, D)):.6f}")
print(f"JSD, ln 2 - JSD   {JSD:.6f}, {np.log(2) - JSD:.6f}")
print(f"best D            {best[0]:.4f} and {best[1]:.4f}")
