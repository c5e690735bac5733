import numpy as np

P = np.array([0.4, 0.3, 0.2, 0.1])  # the reference's answers
R = np.array([0.0, 1.0, 2.0, 3.0])  # their rewards

print(" beta   Q*                            reward  KL(Q||P)  aim")
for beta in (10, 1, 0.2):
    weights = P * np.exp(R / beta)
    Z = weights.sum()
    Q = weights / Z
    reward, kl = np.sum(Q * R), np.sum(Q * np.log(Q / P))
    print(f"{beta:5}   {Q[0]:.4f} {Q[1]:.4f} {Q[2]:.4f} {Q[3]:.4f}"
          f"   {reward:.4f}  {kl:.4f}    {reward - beta * kl:.4f}")
    assert np.isclose(reward - beta * kl, beta * np.log(Z))
print(f"only the last answer: KL(Q||P) = {-np.log(P[3]):.6f}")
