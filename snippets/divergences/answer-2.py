import numpy as np

P = np.array([0.2, 0.2, 0.2, 0.2, 0.2])
Q = np.array([0.5, 0.5, 0, 0, 0])
h = Q > 0
jsd = np.sum(P * np.log(2 * P / (P + Q))) / 2
jsd += np.sum(Q[h] * np.log(2 * Q[h] / (P + Q)[h])) / 2

print(f"KL(Q||P)    {np.sum(Q[h] * np.log(Q[h] / P[h])):.6f}")
print(f"TV          {np.sum(np.abs(P - Q)) / 2:.6f}")
print(f"H^2         {np.sum((np.sqrt(P) - np.sqrt(Q)) ** 2) / 2:.6f}")
print(f"JSD         {jsd:.6f}")
print(f"chi2(Q||P)  {np.sum((Q - P) ** 2 / P):.6f}")

print("usual slips:")
print(f"JSD without the halves  {2 * jsd:.6f}")
print(f"the end, log 2          {np.log(2):.6f}")
