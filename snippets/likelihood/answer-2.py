import numpy as np

print(f"log 10             {np.log(10):.6f}")
print(f"log 1000           {np.log(1000):.6f}")
print(f"exp(-6.9)          {np.exp(-6.9):.6f}")

label = np.array([0.8] + [0.2 / 9] * 9)
floor = -np.sum(label * np.log(label))
print(f"floor, 20% noise   {floor:.6f}")
print(f"0.45 above it by  {0.45 - floor:.6f}")

print("usual slips:")
two = -0.8 * np.log(0.8) - 0.2 * np.log(0.2)
print(f"of [0.8, 0.2]      {two:.6f}")
print(f"-log 0.8           {-np.log(0.8):.6f}")
