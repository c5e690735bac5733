import numpy as np

y = np.array([0, 1, 2])  # the right class of three inputs
label = np.clip(np.eye(3)[y], 1e-7, 1)  # log 0 would be infinite
logits = np.zeros((3, 3))  # a row for each input

for step in range(301):
    Q = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    right = Q[[0, 1, 2], y]
    if step in (0, 100, 300):
        loss = -np.sum(Q * np.log(label), axis=1).mean()
        print(f"step {step:3}  H(Q,label) {loss:.4f}"
              f"  right class {right.mean():.4f}")
    cost = -np.log(label)  # what each answer costs, for ever
    mean = np.sum(Q * cost, axis=1, keepdims=True)
    logits -= Q * (cost - mean) / 3  # down the slope of the mean
print("answers", *Q.argmax(axis=1))
print(f"-log 1e-7 = {-np.log(1e-7):.4f}")
for q in (0.001, 0.5):
    print(f"q = {q}: pull {-np.log(1e-7) * q * (1 - q):.4f}"
          f", of H(label,Q) {1 - q:.4f}")
