from math import log

D = [0.6, 0.4]  # the discriminator's answers, held still

for Q in [0.5, 0.5], [0.7, 0.3], [1.0, 0.0]:
    original = sum(q * log(1 - d) for q, d in zip(Q, D))
    non_saturating = sum(q * -log(d) for q, d in zip(Q, D))
    print(f"Q = {Q}: {original:.6f}  {non_saturating:.6f}")
