import numpy as np

D = np.array([0.6, 0.4])  # the discriminator's answers, held still

for Q in [0.5, 0.5], [0.7, 0.3], [1.0, 0.0]:
    original = np.sum(Q * np.log(1 - D))
    non_saturating = np.sum(Q * -np.log(D))
    print(f"Q = {Q}: {original:.6f}  {non_saturating:.6f}")
