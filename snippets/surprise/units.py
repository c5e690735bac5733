import numpy as np

p = 0.01  # one in a hundred
print(f"bits      {-np.log2(p):.6f}")
print(f"nats      {-np.log(p):.6f}")
print(f"hartleys  {-np.log10(p):.6f}")

print(f"bits in a nat      {1 / np.log(2):.6f}")
print(f"bits in a hartley  {np.log2(10):.6f}")
print(f"nats in a bit      {np.log(2):.6f}")
