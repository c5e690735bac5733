import numpy as np

x = np.array([-2.0, -1, 0, 1, 2])
P = np.array([0.4, 0.1, 0, 0.1, 0.4])
Q = np.array([0.1, 0.1, 0.6, 0.1, 0.1])


def slopes(w, b, v):  # of mean(Q, f) - mean(P, f)
    t = np.tanh(np.outer(x, w) + b)
    up = (Q - P)[:, None] * v * (1 - t**2)
    return np.array([x @ up, up.sum(axis=0), (Q - P) @ t])


def train(clip, spectral):
    raw = np.random.default_rng(1).normal(size=(3, 16)) / 2
    mean, square = 0, 0
    for step in range(1, 601):
        norm = np.ones((3, 1))
        if spectral:  # both layers, w and v, divided by their norm
            norm[[0, 2], 0] = np.linalg.norm(raw[[0, 2]], axis=1)
        w, b, v = used = raw / norm
        down = slopes(w, b, v)
        along = (down * used).sum(axis=1, keepdims=True)
        down = (down - (norm != 1) * along * used) / norm  # of raw
        mean = 0.9 * mean + 0.1 * down  # a step of Adam
        square = 0.999 * square + 0.001 * down**2
        size = np.sqrt(square / (1 - 0.999**step)) + 1e-8
        raw = raw - 0.02 * mean / (1 - 0.9**step) / size
        raw = raw.clip(-clip, clip)  # weight clipping
    fine = np.linspace(-2, 2, 201)
    steep = (1 - np.tanh(np.outer(fine, w) + b) ** 2) @ (v * w)
    return (Q - P) @ np.tanh(np.outer(x, w) + b) @ v, abs(steep).max()


print("W1 1.2000        loss  steepest  -loss / steepest")
for way, clip in [("nothing", np.inf), ("clip 0.01", 0.01),
                  ("clip 0.1", 0.1), ("clip 0.5", 0.5),
                  ("spectral", np.inf)]:
    loss, steep = train(clip, spectral=way == "spectral")
    print(f"{way:9}{loss:12.7f}{steep:10.4f}{-loss / steep:18.4f}")
