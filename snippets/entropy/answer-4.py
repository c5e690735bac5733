import numpy as np


def bell(sd):
    return 0.5 * np.log(2 * np.pi * np.e * sd**2)


print(f"metres       {bell(0.07):9.6f}")
print(f"centimetres  {bell(7):9.6f}")
print(f"difference   {bell(7) - bell(0.07):9.6f}")
print(f"log 100      {np.log(100):9.6f}")
