import numpy as np

P = np.array([1/2, 1/4, 1/8, 1/8])  # days in the south
Q = np.array([1/8, 1/2, 1/4, 1/8])  # days in the north

H_P = -np.sum(P * np.log(P))
H_PQ = -np.sum(P * np.log(Q))  # southern days, northern book
H_QP = -np.sum(Q * np.log(P))  # northern days, southern book

for name, nats in [("H(P)  ", H_P), ("H(P,Q)", H_PQ), ("H(Q,P)", H_QP)]:
    print(f"{name} {nats / np.log(2):.6f} bits  {nats:.6f} nats")
