import numpy as np

fall = np.log(24) - np.log(20)  # loss = log of the perplexity
print(f"loss before      {np.log(24):.4f} nats")
print(f"loss after       {np.log(20):.4f} nats")
print(f"KL fell by       {fall:.4f} nats = {fall / np.log(2):.4f} bits")
