import numpy as np

W = np.random.default_rng(0).normal(size=(64, 64)) / 8
norm = np.linalg.svd(W)[1][0]
print(f"spectral norm {norm:.4f}")
print("rounds  found   left after dividing by it")
v = np.random.default_rng(1).normal(size=64)
for rounds in range(1, 101):
    u = W @ v / np.linalg.norm(W @ v)
    v = W.T @ u / np.linalg.norm(W.T @ u)
    if rounds in (1, 2, 5, 20, 100):
        found = u @ W @ v
        print(f"{rounds:6} {found:7.4f} {norm / found:8.4f}")

places = np.array([-2, -1, 0, 1, 2])
apart = np.array([0.3, 0.0, -0.6, 0.0, 0.3])  # P - Q, as above
first = last = np.array([1, -1]) / np.sqrt(2)  # two units, norms 1


def relu(a):
    return np.maximum(a, 0)


print("\nactivation   gain, of W1 = 1.2")
for name, f in {
    "relu": relu(np.outer(places, first)) @ abs(last),
    "tanh": np.tanh(np.outer(places, first) - [0.7, 0.7]) @ abs(last),
    "|a|": abs(np.outer(places, first)) @ abs(last),
}.items():
    print(f"{name:10} {apart @ f:9.4f}")
