import numpy as np

z = np.linspace(-15, 15, 30001)
dz = z[1] - z[0]


def log_normal(z, mu, sigma):
    return -(((z - mu) / sigma) ** 2) / 2 - np.log(
        sigma * np.sqrt(2 * np.pi)
    )


for mu, sigma in (0, 1), (1, 0.5), (0, 0.1), (2, 1):
    closed = (mu**2 + sigma**2 - 1 - np.log(sigma**2)) / 2
    log_q = log_normal(z, mu, sigma)
    grid = np.sum(np.exp(log_q) * (log_q - log_normal(z, 0, 1))) * dz
    print(f"mu {mu}  sigma {sigma:3}  {closed:.6f}  {abs(grid):.6f}")
