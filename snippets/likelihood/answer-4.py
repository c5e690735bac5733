import numpy as np

x = np.array([4.9, 5.3, 5.1, 4.7])


def mean_nll(mu, sigma):
    squared = np.mean((x - mu) ** 2)
    return squared / (2 * sigma**2) + np.log(sigma * np.sqrt(2 * np.pi))


for mu in (4.8, 5.0, 5.2):
    squared = np.mean((x - mu) ** 2)
    print(f"mu = {mu}  squared error {squared:.4f}")
    print(f"   mean NLL, sigma = 1    {mean_nll(mu, 1):9.6f}")
    print(f"   mean NLL, sigma = 0.2  {mean_nll(mu, 0.2):9.6f}")

print("usual slips:")
constant = np.log(0.2 * np.sqrt(2 * np.pi))
print(f"no squared error, sigma = 0.2  {constant:.6f}")
print(f"no half before it, sigma = 0.2  {0.05 / 0.04 + constant:.6f}")
