import numpy as np

P = np.array([0.9, 0.1])  # how often each class occurs
w = np.array([1.0, 9.0])
W = np.sum(w * P)
P_w = w * P / W

q = np.linspace(0.001, 0.999, 999)  # said of class 1
log_Q = np.log(np.array([1 - q, q]))
plain = -P @ log_Q
weighted = -(w * P) @ log_Q
print(f"W                       {W:.4f}")
print(f"P_w                     {P_w[0]:.4f} {P_w[1]:.4f}")
print(f"best q, plain loss      {q[np.argmin(plain)]:.4f}")
print(f"best q, weighted loss   {q[np.argmin(weighted)]:.4f}")
entropy = -np.sum(P_w * np.log(P_w))
print(f"least weighted loss     {weighted.min():.4f}")
print(f"W times H(P_w)          {W * entropy:.4f}")
back = P_w / w  # the weights taken out again
print(f"divided by w            {back[1] / back.sum():.4f}")
print(f"logit moved by          {np.log(w[1] / w[0]):.4f}")
