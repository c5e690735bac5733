import numpy as np

x = np.linspace(-30, 30, 601)


def log_bell(m, log_s):
    z = (x - m) / np.exp(log_s)
    return -(z**2) / 2 - log_s - np.log(2 * np.pi) / 2


def reverse(log_p, log_q):
    return np.sum(np.exp(log_q) * (log_q - log_p)) * 0.1


def js(log_p, log_q):
    middle = np.logaddexp(log_p, log_q) - np.log(2)
    return (reverse(middle, log_p) + reverse(middle, log_q)) / 2


def lowest(d, a, m, t):
    log_p = np.logaddexp(log_bell(-a, 0), log_bell(a, 0)) - np.log(2)
    h = 0.1  # downhill as above, on the divergence d
    while h > 1e-5:
        near = [(m, t), (m + h, t), (m - h, t), (m, t + h), (m, t - h)]
        values = [d(log_p, log_bell(*each)) for each in near]
        m, t = near[np.argmin(values)]
        h = h / 2 if min(values) == values[0] else h
    return min(values)


def gap(d, a):  # by how much the centre loses to a hump
    return lowest(d, a, 0, np.log(a)) - lowest(d, a, a, 0)


for name, d, a in [("KL(Q||P)", reverse, 2.7), ("JSD(P,Q)", js, 4.1)]:
    centre, hump = lowest(d, 3, 0, np.log(3)), lowest(d, 3, 3, 0)
    print(f"{name:8}  a = 3: centre {centre:.6f}, hump {hump:.6f}")
    for _ in range(4):  # Newton's method: where is the gap 0?
        a -= 0.01 * gap(d, a) / (gap(d, a + 0.01) - gap(d, a))
    print(f"{'':8}  they are equal at a = {a:.4f}")
