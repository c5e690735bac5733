import numpy as np

P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
y = np.array([1, 0])        # first image real, second generated
D = np.array([0.6, 0.4])    # D(x): "real" with this probability

loss = -np.mean(y * np.log(D) + (1 - y) * np.log(1 - D))
print(f"labels and D(x): {loss:.6f}")
print(f"P and Q:         {-np.sum(P * np.log(Q)):.6f}")
