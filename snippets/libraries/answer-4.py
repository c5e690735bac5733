import numpy as np

P = np.array([0.7, 0.3])
for Q in (np.array([0.5, 0.5]), np.array([0.6, 0.4])):
    right = -np.sum(P * np.log(Q))
    again = np.exp(Q) / np.sum(np.exp(Q))  # softmax of probabilities
    wrong = -np.sum(P * np.log(again))
    print(f"Q = {Q}  right {right:.6f}  wrong {wrong:.6f}")
