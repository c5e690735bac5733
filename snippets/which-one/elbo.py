import numpy as np


def kl(p, q):
    return np.sum(p * np.log(p / q))


P = np.array([0.5, 0.5])  # prior over z
likelihood = np.array([0.9, 0.2])  # P(x | z) of the x we saw
Z = np.sum(P * likelihood)  # the probability of x
posterior = P * likelihood / Z

for Q in np.array([0.5, 0.5]), np.array([0.6, 0.4]), posterior:
    rebuild = -np.sum(Q * np.log(likelihood))
    loss = rebuild + kl(Q, P)
    print(f"Q {Q[0]:.3f}  {rebuild:.6f} + {kl(Q, P):.6f} = {loss:.6f}"
          f"  gap {abs(kl(Q, posterior)):.6f}")
print(f"-log Z                        {-np.log(Z):.6f}")
