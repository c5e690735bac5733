import numpy as np

P = np.array([0.7, 0.3])  # what really happens
Q = np.array([0.5, 0.5])  # what the model says

log_ratio = np.log(P / Q)  # excess surprise of each outcome
terms = P * log_ratio  # weighed by how often it happens
kl = np.sum(terms)

print(f"log(P/Q)    {log_ratio[0]:9.6f}  {log_ratio[1]:9.6f}")
print(f"P log(P/Q)  {terms[0]:9.6f}  {terms[1]:9.6f}")
print(f"D(P||Q)     {kl:9.6f} nats")
print(f"            {kl / np.log(2):9.6f} bits")
