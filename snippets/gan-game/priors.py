import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])

for r in (0.5, 0.25):  # the share of real samples
    real, generated = r * P, (1 - r) * Q
    m = real + generated
    D = real / m
    loss = -np.sum(real * np.log(D) + generated * np.log(1 - D))
    H_Y = -r * np.log(r) - (1 - r) * np.log(1 - r)
    odds = D / (1 - D)
    ratio = odds * (1 - r) / r  # take the odds of the shares out again
    print(f"r = {r:<4}  D*      {D[0]:.6f}  {D[1]:.6f}")
    print(f"  its odds       {odds[0]:.6f}  {odds[1]:.6f}")
    print(f"  corrected, P/Q {ratio[0]:.6f}  {ratio[1]:.6f}")
    print(f"  loss knowing r {H_Y:.6f}")
    print(f"  loss of D*     {loss:.6f}")
    print(f"  x tells        {H_Y - loss:.6f}")
