import numpy as np

x = np.linspace(-40, 40, 801)
h = 0.01


def log_bell(m, s):
    return -(((x - m) / s) ** 2) / 2 - np.log(s * np.sqrt(2 * np.pi))


log_p = np.logaddexp(log_bell(-3, 1), log_bell(3, 1)) - np.log(2)


def reverse_kl(m, s):
    log_q = log_bell(m, s)
    return np.sum(np.exp(log_q) * (log_q - log_p)) * 0.1


def best_width(m):
    low, high = np.log(0.5), np.log(5)  # thirds: drop the worse end
    for _ in range(100):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        if reverse_kl(m, np.exp(a)) < reverse_kl(m, np.exp(b)):
            high = b
        else:
            low = a
    return np.exp(low)


def bend(f, m):  # the second derivative
    return (f(m + h) - 2 * f(m) + f(m - h)) / h**2


print("a = 3   1/s^2   width held  width follows")
for m in (0, 1.8):
    s = best_width(m)
    held = bend(lambda each: reverse_kl(each, s), m)
    along = bend(lambda each: reverse_kl(each, best_width(each)), m)
    print(f"m = {m:3}  {1 / s**2:.4f}  {held:.4f}      {along:7.4f}")
