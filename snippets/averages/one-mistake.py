import numpy as np

losses = np.full(1000, -np.log(0.99))
print(f"all of 1000 right, said with 0.99        {losses.mean():.4f}")
print("and one of them certain and wrong, by what log 0 is said to be")
for name, cost in {
    "cut at 1e-7": -np.log(1e-7),
    "cut at 2.2e-16": -np.log(np.finfo(float).eps),
    "cut at -100": 100.0,
    "not cut": np.inf,
}.items():
    losses[0] = cost
    print(f"{name:16} {cost:8.4f}                {losses.mean():.4f}")
