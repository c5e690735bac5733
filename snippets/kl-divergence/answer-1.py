import numpy as np

P = np.array([0.8, 0.2])
Q = np.array([0.6, 0.4])
terms = P * np.log(P / Q)

print(f"terms    {terms[0]:.6f}  {terms[1]:.6f}")
print(f"D(P||Q)  {terms.sum():.6f} nats")
print(f"         {terms.sum() / np.log(2):.6f} bits")
print(f"D(Q||P)  {np.sum(Q * np.log(Q / P)):.6f} nats")
