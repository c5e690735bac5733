import numpy as np

P, w = np.array([0.95, 0.05]), np.array([1.0, 10.0])
W = np.sum(w * P)
P_w = w * P / W
entropy = -np.sum(P_w * np.log(P_w))
print(f"W                      {W:.4f}")
print(f"said of class 1        {P_w[1]:.4f}")
print(f"w P, not divided       {w[1] * P[1]:.4f}")
print(f"weights alone          {w[1] / w.sum():.4f}")
print(f"least loss, over n     {W * entropy:.4f}")
print(f"least loss, over W     {entropy:.4f}")
