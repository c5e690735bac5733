import numpy as np

share = np.array([0.25, 0.25, 0.25, 0.25])
count = np.array([1, 1, 1, 1])

print(f"counts for q  {np.sum(share * np.log(share / count)):.6f}")
print(f"counts for p  {np.sum(count * np.log(count / share)):.6f}")
counted = count / count.sum()
print(f"divided first {np.sum(share * np.log(share / counted)):.6f}")

print("usual slips:")
print(f"one of four   {np.log(count[0] / share[0]):.6f}")
