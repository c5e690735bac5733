import numpy as np

z = np.log([6.0, 3.0, 1.0])
for name, raised in (("before", 0), ("after", np.log(2))):
    scores = z + np.array([0, 0, raised])
    Q = np.exp(scores) / np.sum(np.exp(scores))
    print(f"{name:6} Q      {Q[0]:9.6f} {Q[1]:9.6f} {Q[2]:9.6f}")
    slopes = Q - np.array([0, 0, 1])
    print(f"       slopes {slopes[0]:9.6f} {slopes[1]:9.6f}"
          f" {slopes[2]:9.6f}")
    print(f"       loss   {-np.log(Q[2]):9.6f}")

print("usual slips:")
print(f"doubled {2 * 0.1:.6f}")
