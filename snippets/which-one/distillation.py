import numpy as np


def softmax(logits):
    weights = np.exp(logits - np.max(logits))
    return weights / weights.sum()


teacher = np.array([6.0, 3.0, 0.0])  # cat, dog, lorry
student = np.array([5.0, 1.0, 3.0])

print("  T  teacher says             KL(P||Q)   T^2 KL  slopes of it")
for T in (1, 2, 5, 50):
    P, Q = softmax(teacher / T), softmax(student / T)
    kl = np.sum(P * np.log(P / Q))
    s = T * (Q - P)
    print(f"{T:3}  {P[0]:.4f} {P[1]:.4f} {P[2]:.4f}  {kl:9.6f}"
          f" {T * T * kl:8.5f}  {s[0]:6.3f} {s[1]:6.3f} {s[2]:6.3f}")

gap = student - teacher
limit = (gap - gap.mean()) / 3
print(f"their limit {limit[0]:.3f} {limit[1]:.3f} {limit[2]:.3f}")
