import numpy as np

x = np.linspace(-30, 30, 601)


def log_bell(m, log_s):
    z = (x - m) / np.exp(log_s)
    return -(z**2) / 2 - log_s - np.log(2 * np.pi) / 2


def middle_kl(log_p, log_q):
    """2 KL(M||P), with M half of each."""
    log_m = np.logaddexp(log_p, log_q) - np.log(2)
    return 2 * np.sum(np.exp(log_m) * (log_m - log_p)) * 0.1


def lowest(a, m, t):
    log_p = np.logaddexp(log_bell(-a, 0), log_bell(a, 0)) - np.log(2)
    h = 0.1
    while h > 1e-5:
        near = [(m, t), (m + h, t), (m - h, t), (m, t + h), (m, t - h)]
        values = [middle_kl(log_p, log_bell(*each)) for each in near]
        m, t = near[np.argmin(values)]
        h = h / 2 if min(values) == values[0] else h
    return min(values)


def gap(a):  # by how much the centre loses to a hump
    return lowest(a, 0, np.log(a)) - lowest(a, a, 0)


for a in (2.3, 2.5, 3):
    centre, hump = lowest(a, 0, np.log(a)), lowest(a, a, 0)
    print(f"a = {a:<3}  centre {centre:.6f}, hump {hump:.6f}")
a = 2.4
for _ in range(4):  # Newton's method: where is the gap 0?
    a -= 0.01 * gap(a) / (gap(a + 0.01) - gap(a))
print(f"they are equal at a = {a:.4f}")
