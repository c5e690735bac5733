import numpy as np

rng = np.random.default_rng(0)


def linear(x):
    return np.column_stack([np.ones(len(x)), x])


def quadratic(x):
    i, j = np.triu_indices(x.shape[1])
    return np.column_stack([linear(x), x[:, i] * x[:, j]])


def train(x, y, features):
    """Logistic regression by Newton: 1 for x, 0 for y."""
    f = features(np.concatenate([x, y]))
    label = np.repeat([1.0, 0.0], [len(x), len(y)])
    w = np.zeros(f.shape[1])
    for _ in range(8):
        d = 1 / (1 + np.exp(-(f @ w)))
        curved = f.T @ (f * (d * (1 - d))[:, None])
        w += np.linalg.solve(curved, f.T @ (label - d))
    return w


print("coordinates  weights  same samples  fresh samples")
for d, features in (1, linear), (10, linear), (10, quadratic):
    rows = []
    for _ in range(10):
        x, y = rng.normal(size=(2, 500, d))
        y[:, 0] += 1
        w, fresh = train(x, y, features), rng.normal(size=(2000, d))
        rows.append([np.mean(features(z) @ w) for z in (x, fresh)])
    old, new = np.mean(rows, axis=0)
    print(f"{d:11} {len(w):8} {old:13.3f} {new:14.3f}")

x, y = rng.normal(size=(2000, 1)), rng.normal(1, 1, size=(500, 1))
logit = np.mean(linear(x) @ train(x, y, linear))
print(f"2000 and 500: {logit:.3f}, less log 4: {logit - np.log(4):.3f}")
