import numpy as np

x = np.array([-2.0, -1, 0, 1, 2])
# WGAN-GP looks not at these but between, five times in each step
between = np.add.outer(x[:-1], np.arange(0.1, 1, 0.2)).ravel()
look = np.repeat([0, 0.62, 0.73, 0.73, 0.62], 5) / 15
at = np.append(x, between)
apart = np.append([-0.3, 0, 0.6, 0, -0.3], np.zeros(20))  # Q - P


def slopes(w, b, v, price, least):  # of the loss and its penalty
    t = np.tanh(np.outer(at, w) + b)
    flat = 1 - t**2
    g = flat @ (v * w)  # f' at each point
    too_steep = np.maximum(abs(g) - 1, least)
    pull = price * look * 2 * too_steep * np.sign(g)
    bend = -2 * t * flat * v * w  # f'' of each unit, without its w
    into = apart[:, None] * flat * v + pull[:, None] * bend
    return np.array([at @ into + pull @ flat * v, into.sum(axis=0),
                     apart @ t + pull @ flat * w])


print("W1 1.2000         loss  steepest  -loss/steepest"
      "   f' at -+1.5")
for way, price, least in [("two-sided", 10, -1), ("one-sided", 10, 0),
                          ("one-sided", 1, 0)]:
    raw = np.random.default_rng(1).normal(size=(3, 16)) / 2
    mean, square = 0, 0
    for step in range(1, 601):
        down = slopes(*raw, price, least)
        mean = 0.9 * mean + 0.1 * down  # a step of Adam
        square = 0.999 * square + 0.001 * down**2
        size = np.sqrt(square / (1 - 0.999**step)) + 1e-8
        raw = raw - 0.02 * mean / (1 - 0.9**step) / size
    w, b, v = raw
    loss = apart @ np.tanh(np.outer(at, w) + b) @ v
    t = np.tanh(np.outer(np.linspace(-2, 2, 201), w) + b)
    g = (1 - t**2) @ (v * w)
    print(f"{way}{price:3} {loss:12.7f} {max(abs(g)):9.4f}"
          f" {-loss / max(abs(g)):15.4f} {g[25]:7.2f} {g[175]:7.2f}")
