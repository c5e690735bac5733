import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])

for name, D in [
    ("the best, D*", P / (P + Q)),
    ("[0.60, 0.40]", np.array([0.6, 0.4])),
    ("[0.99, 0.01]", np.array([0.99, 0.01])),
]:
    right = np.sum(np.where(D > 0.5, P, Q)) / 2
    loss = -np.sum(P * np.log(D) + Q * np.log(1 - D)) / 2
    print(f"{name}  right {right:.4f}  loss {loss:.6f}")
TV = np.sum(np.abs(P - Q)) / 2
print(f"(1 + TV) / 2        {(1 + TV) / 2:.4f}")
print("one real in four:   accuracy  balanced")
for name, says in ("the best, P > Q", P > Q), ("never real", P > 1):
    of_real, of_made = P[says].sum(), Q[~says].sum()
    print(f"{name:19} {of_real / 4 + of_made * 3 / 4:8.4f}"
          f" {(of_real + of_made) / 2:9.4f}")
