import numpy as np


def psi(p, q):
    with np.errstate(divide="ignore"):
        return np.sum((p - q) * np.log(p / q))


def dropped(p, q):
    both = (p > 0) & (q > 0)
    return psi(p[both], q[both])


def added(p, q):
    return psi((10 * p + 0.5) / 11, (10 * q + 0.5) / 11)


def floored(floor):
    return lambda p, q: psi(np.maximum(p, floor), np.maximum(q, floor))


def divided(p, q):
    p, q = np.maximum(p, 0.01), np.maximum(q, 0.01)
    return psi(p / p.sum(), q / q.sum())


rules = {
    "empty bins dropped": dropped,
    "1/2 added to each count": added,
    "at least 0.01, divided": divided,
    "at least 0.0001": floored(1e-4),
    "at least 0.00001": floored(1e-5),
    "at least the least float": floored(np.finfo(float).tiny),
    "nothing": psi,
}
P = np.array([0.7, 0.3])
print("7 and 3, against          5 and 5  10 and 0")
for name, rule in rules.items():
    even, one_bin = (rule(P, np.array(Q)) for Q in ([0.5, 0.5], [1, 0]))
    print(f"{name:24} {even:7.4f} {one_bin:9.4f}")
