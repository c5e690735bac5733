import numpy as np

for P in ([1 / 2, 1 / 4, 1 / 8, 1 / 8], [0.7, 0.3], [1.0]):
    surprise = -np.log(P)
    H = np.sum(P * surprise)  # each surprise as often as it comes
    print(f"{P}: {H:.6f} nats = {H / np.log(2):.6f} bits")
