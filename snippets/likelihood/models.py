import numpy as np

throws = np.array([1, 1, 0, 1, 1, 1, 0, 1, 0, 1])

print("theta  likelihood  -log L / n")
for theta in (0.5, 0.6, 0.7, 0.8):
    Q = np.array([1 - theta, theta])  # what the model gives to 0, 1
    likelihood = np.prod(Q[throws])  # one factor a throw
    mean_nll = -np.mean(np.log(Q[throws]))
    print(f"{theta}      {likelihood:.6f}    {mean_nll:.6f}")
