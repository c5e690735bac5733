import numpy as np

makes = {
    "evenly": [0.1] * 10,
    "one mostly": [0.91] + [0.01] * 9,
    "two kinds": [0.5, 0.5],
}
for name, Q in makes.items():
    Q = np.array(Q)
    H = -np.sum(Q * np.log(Q))
    print(f"{name:10}  H {H:.6f} nats  perplexity {np.exp(H):.6f}")
