import numpy as np

P = np.array([0.7, 0.3])

low, s, high = 1 - P, -np.log(P), 1 / P - 1
H = -np.sum(P * np.log(P))
H, most = -np.sum(P * np.log(P)), np.log(len(P))
bits = -np.sum(P * np.log2(P))

print(f"surprise         {s[0]:.6f}  {s[1]:.6f}")
print(f"  at least       {low[0]:.6f}  {low[1]:.6f}")
print(f"  at most        {high[0]:.6f}  {high[1]:.6f}")
print(f"entropy          {H:.6f}")
print(f"  at most        {most:.6f}")
print(f"entropy in bits  {bits:.6f}")
