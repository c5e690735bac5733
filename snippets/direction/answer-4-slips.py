import numpy as np

x = np.linspace(-30, 30, 601)


def log_bell(m, log_s):
    z = (x - m) / np.exp(log_s)
    return -(z**2) / 2 - log_s - np.log(2 * np.pi) / 2


def reverse_kl(log_p, log_q):
    return np.sum(np.exp(log_q) * (log_q - log_p)) * 0.1


def jsd(log_p, log_q):
    log_m = np.logaddexp(log_p, log_q) - np.log(2)
    return (reverse_kl(log_m, log_p) + reverse_kl(log_m, log_q)) / 2


def lowest(divergence, a, m, t):
    log_p = np.logaddexp(log_bell(-a, 0), log_bell(a, 0)) - np.log(2)
    h = 0.1
    while h > 1e-4:
        near = [(m, t), (m + h, t), (m - h, t), (m, t + h), (m, t - h)]
        values = [divergence(log_p, log_bell(*each)) for each in near]
        m, t = near[np.argmin(values)]
        h = h / 2 if min(values) == values[0] else h
    return min(values)


for measure, low, high in (reverse_kl, 2.7, 2.9), (jsd, 4.1, 4.4):
    while high - low > 1e-5:  # halving
        a = (low + high) / 2
        centre = lowest(measure, a, 0, np.log(a))
        hump_wins = lowest(measure, a, a, 0) < centre
        low, high = (low, a) if hump_wins else (a, high)
    print(f"{measure.__name__:10} leaves the centre at a = {low:.4f}")
