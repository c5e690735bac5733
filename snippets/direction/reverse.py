import numpy as np

x = np.linspace(-40, 40, 801)  # sums over slices of width 0.1


def log_bell(m, log_s):
    z = (x - m) / np.exp(log_s)
    return -(z**2) / 2 - log_s - np.log(2 * np.pi) / 2


def reverse_kl(m, t):
    log_q = log_bell(m, t)
    return np.sum(np.exp(log_q) * (log_q - log_p)) * 0.1


def downhill(m, t):
    """Go to the best neighbour; if there is none, try nearer ones."""
    h = 0.1
    while h > 1e-6:
        near = [(m, t), (m + h, t), (m - h, t), (m, t + h), (m, t - h)]
        best = np.argmin([reverse_kl(*each) for each in near])
        m, t = near[best]
        h = h if best else h / 2
    return m, t


print("a    start  m       s       KL(Q||P)")
for a in (2, 2.4, 2.5, 3):
    log_p = np.logaddexp(log_bell(-a, 0), log_bell(a, 0)) - np.log(2)
    for start in (0, a):
        m, t = downhill(start, 0)
        fit = f"{abs(m):.4f}  {np.exp(t):.4f}  {reverse_kl(m, t):.6f}"
        print(f"{a:<3}  {start:<5}  {fit}")
