import numpy as np

print(f"a six              {-np.log2(1 / 6):.6f} bits")
print(f"not a six          {-np.log2(5 / 6):.6f} bits")
print(f"double six         {-np.log2(1 / 36):.6f} bits")
print(f"p = 1/4 and 1/2    {-np.log2(1 / 4 * 1 / 2):.6f} bits")
print(f"p = 1/64           {-np.log2(1 / 64):.6f} bits")
