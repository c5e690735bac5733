import numpy as np

for accuracy in (0.6, 0.9, 0.99):
    tv = 2 * accuracy - 1
    print(f"accuracy {accuracy}", end="  ")
    print(f"Pinsker {2 * tv**2:.6f}  BH {-np.log(1 - tv**2):.6f}")
