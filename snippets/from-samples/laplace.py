import numpy as np

# P: Laplace, density exp(-|x|) / 2, variance 2. Q: the normal
# distribution with the same mean and variance.
x, step = np.linspace(-60, 60, 1_200_001, retstep=True)
log_p = -np.abs(x) - np.log(2)
log_q = -(x**2) / 4 - np.log(4 * np.pi) / 2
p, q = np.exp(log_p), np.exp(log_q)
print(f"formula    {np.log(np.pi) / 2 - 0.5:.6f}")
print(f"KL(p||q)   {np.sum(p * (log_p - log_q)) * step:.6f}")
print(f"KL(q||p)   {np.sum(q * (log_q - log_p)) * step:.6f}")

# T: Student's t with 2 degrees of freedom, density (2 + x^2)^(-3/2).
print("reaching to  KL(t||q) so far  KL(q||t) so far")
for end in (10, 100, 1000, 10000):
    x = np.geomspace(1e-9, end, 400_001)
    log_t = -1.5 * np.log(2 + x**2)
    log_q = -(x**2) / 4 - np.log(4 * np.pi) / 2
    both = []
    for first, second in ((log_t, log_q), (log_q, log_t)):
        y = 2 * np.exp(first) * (first - second)  # 2: both sides
        both.append(np.sum((y[1:] + y[:-1]) / 2 * np.diff(x)))
    print(f"{end:11} {both[0]:16.4f} {both[1]:16.4f}")
