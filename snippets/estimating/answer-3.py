import numpy as np

P = np.array([0.4, 0.4, 0.2])
Q = np.array([0.5, 0.5, 0.0])

drawn = Q > 0
r = P[drawn] / Q[drawn]
print(f"KL(Q||P)    {np.sum(Q[drawn] * -np.log(r)):.6f}")
print(f"mean of k1  {np.sum(Q[drawn] * -np.log(r)):.6f}")
print(f"mean of k3  {np.sum(Q[drawn] * (r - 1 - np.log(r))):.6f}")
print(f"mean of r   {np.sum(Q[drawn] * r):.6f}")

print("usual slips:")
wrong = np.sum(Q[drawn] * (1 - r - np.log(r)))
print(f"1 - r       {wrong:.6f}")
