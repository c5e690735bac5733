import numpy as np

P = np.array([0.7, 0.3])
theta = 0.0  # all that the generator can learn: one logit

for t in range(21):
    q = 1 / (1 + np.exp(-theta))
    Q = np.array([q, 1 - q])
    D = P / (P + Q)  # the discriminator's move: the best answer
    V = np.sum(P * np.log(D)) + np.sum(Q * np.log(1 - D))
    if t in (0, 1, 5, 10, 20):
        print(f"round {t:2}: q = {q:.6f}, V = {V:.6f}")
    # the generator's move: D stays, theta goes down the slope of V
    slope = q * (1 - q) * (np.log(1 - D[0]) - np.log(1 - D[1]))
    theta = theta - 2 * slope

print(f"-log 4:                  {-np.log(4):.6f}")
