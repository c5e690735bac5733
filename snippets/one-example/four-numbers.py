import numpy as np

P = np.array([0.7, 0.3])  # what really happens
Q = np.array([0.5, 0.5])  # what the model says

entropy = -np.sum(P * np.log(P))
kl_divergence = np.sum(P * np.log(P / Q))
cross_entropy = -np.sum(P * np.log(Q))

print("entropy       H(P)     =", entropy)
print("KL divergence KL(P||Q) =", kl_divergence)
print("cross entropy H(P,Q)   =", cross_entropy)
print("their sum  H(P) + KL   =", entropy + kl_divergence)
