import numpy as np

x = np.linspace(-40, 40, 801)


def log_bell(m, t):
    return -(((x - m) / np.exp(t)) ** 2) / 2 - t - np.log(2 * np.pi) / 2


def reverse_kl(m, t):
    log_q = log_bell(m, t)
    return np.sum(np.exp(log_q) * (log_q - log_p)) * 0.1


def downhill(m, t):  # the search from above
    h = 0.1
    while h > 1e-6:
        near = [(m, t), (m + h, t), (m - h, t), (m, t + h), (m, t - h)]
        best = np.argmin([reverse_kl(*each) for each in near])
        m, t = near[best]
        h = h if best else h / 2
    return m, t


print("from the centre with the width s0")
for a in (3, 5, 7, 10, 12, 14):
    log_p = np.logaddexp(log_bell(-a, 0), log_bell(a, 0)) - np.log(2)
    print(f"a = {a:<2}", end="")
    for s0 in (1, a):
        m, t = downhill(0, np.log(s0))
        print(f"  s0 {s0:<2} ends at {abs(m):7.4f}", end="")
    print()
