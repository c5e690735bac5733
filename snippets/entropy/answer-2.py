import numpy as np

P = np.array([0.4, 0.2, 0.2, 0.1, 0.1])
print(f"lengths 2 2 2 3 3  {P @ [2, 2, 2, 3, 3]:.6f} bits")
print(f"lengths 1 2 3 4 4  {P @ [1, 2, 3, 4, 4]:.6f} bits")
H = -np.sum(P * np.log2(P))
print(f"H                  {H:.6f} bits")
print(f"either less H      {P @ [2, 2, 2, 3, 3] - H:.6f} bits")

print("usual slips:")
print(f"mean of 2 2 2 3 3  {np.mean([2, 2, 2, 3, 3]):.6f}")
print(f"mean of 1 2 3 4 4  {np.mean([1, 2, 3, 4, 4]):.6f}")
