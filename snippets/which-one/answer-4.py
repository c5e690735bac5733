import numpy as np

mu = np.array([0.5, 0.0, -1.0])
sigma = np.array([1.0, 1.0, 0.2])
each = (mu**2 + sigma**2 - 1 - np.log(sigma**2)) / 2
print(f"each {each[0]:.6f} {each[1]:.6f} {each[2]:.6f}")
print(f"sum  {each.sum():.6f}")

print("usual slips:")
print(f"mean {each.mean():.6f}")
print(f"not halved {2 * each.sum():.6f}")
wrong = (mu**2 + sigma - 1 - np.log(sigma)) / 2
print(f"sigma not squared {wrong.sum():.6f}")
