from itertools import product

import numpy as np

plug_in, corrected = [], []
for throws in product([0, 1], repeat=2):  # four samples, all alike
    share = np.bincount(throws) / 2
    share = share[share > 0]
    H = -np.sum(share * np.log(share))
    plug_in.append(H)
    corrected.append(H + (len(share) - 1) / (2 * 2))
print(f"true          {np.log(2):.6f}")
print(f"plug-in       {np.mean(plug_in):.6f}")
print(f"Miller-Madow  {np.mean(corrected):.6f}")

print("usual slips:")
print(f"all corrected {np.mean(plug_in) + 1 / 4:.6f}")
