import numpy as np

P = np.array([0.7, 0.3])  # the world
Q = np.array([0.5, 0.5])  # the model
M = (P + Q) / 2  # their middle


def kl(p, q):
    return np.sum(p * np.log(p / q))


quantities = {
    "H(P)": -np.sum(P * np.log(P)),
    "H(P,Q)": -np.sum(P * np.log(Q)),
    "KL(P||Q)": kl(P, Q),
    "KL(Q||P)": kl(Q, P),
    "JSD(P,Q)": (kl(P, M) + kl(Q, M)) / 2,
}
for name, nats in quantities.items():
    print(f"{name:9} {nats:.6f} nats  {nats / np.log(2):.6f} bits")
print(f"TV(P,Q)   {np.sum(np.abs(P - Q)) / 2:.6f}, without a unit")
