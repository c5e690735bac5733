import numpy as np

coin = np.array([1, 1, 0, 1, 1, 1, 0, 1, 0, 1])  # seven 1s, three 0s
theta = 0.6  # the model: a 1 comes up with probability 0.6

# as a training loop does it: one surprise a datum, then the mean
losses = np.where(coin == 1, -np.log(theta), -np.log(1 - theta))
print(f"mean loss       {losses.mean():.6f}")

# as this page does it: shares first, then the formula
P_hat = np.array([np.mean(coin == 1), np.mean(coin == 0)])
Q = np.array([theta, 1 - theta])
H_PQ = -np.sum(P_hat * np.log(Q))
D = np.sum(P_hat * np.log(P_hat / Q))
print(f"H(P_hat,Q)      {H_PQ:.6f}")
print(f"  H(P_hat)      {H_PQ - D:.6f}")
print(f"  D(P_hat||Q)   {D:.6f}")
