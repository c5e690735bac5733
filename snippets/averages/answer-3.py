import numpy as np

N, loss = 512, 0.9
print(f"log N - loss    {np.log(N) - loss:.4f}")
print(f"log N           {np.log(N):.4f}")
print(f"in bits         {(np.log(N) - loss) / np.log(2):.4f}")
print(f"log N + loss    {np.log(N) + loss:.4f}")
print(f"e^10            {np.exp(10):.0f}")
