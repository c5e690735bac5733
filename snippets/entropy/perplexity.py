import numpy as np

for name, P in {
    "fair die": [1 / 6] * 6,
    "loaded die": [0.5] + [0.1] * 5,
    "almost sure": [0.99] + [0.002] * 5,
}.items():
    P = np.array(P)
    H = -np.sum(P * np.log(P))
    print(f"{name:11}  {H:.6f} nats  {H / np.log(2):.6f} bits"
          f"  perplexity {np.exp(H):.6f}")
