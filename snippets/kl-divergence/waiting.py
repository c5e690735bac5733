import numpy as np

# p: evenly on 0 to 2. q: minutes waited, density exp(-x) from 0 on
dx = 1e-4
x = np.arange(dx / 2, 2, dx)  # the middle of each thin slice
p, log_q = np.full_like(x, 1 / 2), -x

h = -np.sum(p * np.log(p)) * dx
cross = -np.sum(p * log_q) * dx
kl = np.sum(p * (np.log(p) - log_q)) * dx
print(f"h(p)               {h:.6f}")
print(f"cross entropy      {cross:.6f}")
print(f"difference         {cross - h:.6f}")
print(f"D(p||q), slices    {kl:.6f}")
print(f"a/2 - log a, a = 2 {2 / 2 - np.log(2):.6f}")
print(f"q's share beyond 2 {np.exp(-2):.6f}")
