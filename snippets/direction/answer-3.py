import numpy as np

x = np.linspace(-30, 30, 601)  # sums over slices of width 0.1


def log_bell(m, s):
    return -(((x - m) / s) ** 2) / 2 - np.log(s * np.sqrt(2 * np.pi))


large, small = np.log(0.9), np.log(0.1)
log_p = np.logaddexp(large + log_bell(-4, 1), small + log_bell(4, 1))
for name, m in (("large", -4), ("small", 4)):
    log_q = log_bell(m, 1)
    kl = np.sum(np.exp(log_q) * (log_q - log_p)) * 0.1
    print(f"on the {name} hump  KL(Q||P) {kl:.6f}")
print(f"-log 0.9 = {-large:.6f}, -log 0.1 = {-small:.6f}")

print("usual slips:")
print(f"even humps: log 2 = {np.log(2):.6f}")
