import numpy as np

P = np.array([0.7, 0.3])
z = np.array([2.0, -1.0])  # scores of two outcomes
data = np.array([0, 0, 1, 0, 1, 0, 0, 0, 1, 0])  # ten outcomes seen
y = np.array([1, 0])  # in the last line: labels, each with its logit

lse = z.max() + np.log(np.sum(np.exp(z - z.max())))
log_Q = z - lse
nll = -np.mean(log_Q[data])
slope = np.exp(log_Q) - P
bce = np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z)))

print(f"log-sum-exp           {lse:.6f}")
print(f"log-softmax           {log_Q[0]:9.6f} {log_Q[1]:9.6f}")
print(f"mean NLL              {nll:.6f}")
print(f"slope in each logit   {slope[0]:9.6f} {slope[1]:9.6f}")
print(f"binary cross entropy  {bce[0]:9.6f} {bce[1]:9.6f}")
