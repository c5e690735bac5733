import numpy as np

P = np.array([0.7, 0.3])

for Q, D in [
    ([0.5, 0.5], [0.6, 0.4]),
    ([0.5, 0.5], [0.4, 0.6]),  # another D, the same Q
    ([0.6, 0.4], [0.6, 0.4]),  # the first D, another Q
]:
    real = np.sum(P * -np.log(D))
    generated = np.sum(Q * -np.log(1 - np.array(D)))
    loss = (real + generated) / 2
    H = -np.sum(P * np.log(Q))
    print(f"Q = {Q}, D = {D}: loss {loss:.6f}, H(P,Q) {H:.6f}")
