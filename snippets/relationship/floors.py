import numpy as np

def cross_entropy(p, q):
    happens = p > 0  # 0 log 0 counts as 0
    return np.sum(p[happens] * -np.log(q[happens]))

def show(name, p, q):
    p, q = np.array(p), np.array(q)
    loss, floor = cross_entropy(p, q), cross_entropy(p, p)
    numbers = f"{loss:7.4f}{floor:7.4f}{loss - floor:7.4f}"
    print(f"{name:<15}{numbers}")

print("                 loss  floor excess")
show("first example", [0.7, 0.3], [0.65, 0.35])
show("10% noise", [0.9, 0.1], [0.8, 0.2])
show("10%, too sure", [0.9, 0.1], [0.99, 0.01])
show("soft labels", [0.5, 0.25, 0.25, 0], [0.4, 0.3, 0.2, 0.1])
show("certain labels", [1.0, 0.0], [0.9, 0.1])
show("certain, surer", [1.0, 0.0], [0.99, 0.01])
