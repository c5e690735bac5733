import numpy as np

jsd = np.log(2) - 0.45  # at least, since no loss is below log 2 - JSD
print(f"JSD at least {jsd:.6f} nats")
print(f"of the largest possible, log 2: {jsd / np.log(2):.6f}")
