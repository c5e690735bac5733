import numpy as np

P = np.array([0.4, 0.3, 0.3])  # preferred, rejected, anything else
beta = 0.1


def loss(Q):
    margin = beta * (np.log(Q[0] / P[0]) - np.log(Q[1] / P[1]))
    return np.log1p(np.exp(-margin))


print("policy                   DPO loss  KL(Q||P)")
for Q in ([0.4, 0.3, 0.3], [0.6, 0.2, 0.2], [0.2, 0.02, 0.78],
          [0.02, 0.0002, 0.9798]):
    Q = np.array(Q)
    kl = np.sum(Q * np.log(Q / P))
    print(" ".join(f"{each:.4f}" for each in Q)
          + f"     {loss(Q):.4f}    {kl:.4f}")
