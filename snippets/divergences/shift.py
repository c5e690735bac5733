import numpy as np

x = np.linspace(-12, 22, 34001)
dx = x[1] - x[0]


def normal(mean):
    return np.exp(-((x - mean) ** 2) / 2) / np.sqrt(2 * np.pi)


p = normal(0)
print("mu        KL      W1       JSD     slope")
for mu in (0.5, 1, 2, 4, 8):
    q = normal(mu)
    m = (p + q) / 2
    kl = np.sum(p * np.log(p / q)) * dx
    w1 = np.sum(np.abs(np.cumsum(p) - np.cumsum(q))) * dx * dx
    jsd = np.sum(p * np.log(p / m) + q * np.log(q / m)) * dx / 2
    # how fast JSD rises with mu
    slope = np.sum(q * (x - mu) * np.log(q / m)) * dx / 2
    print(f"{mu:<3}  {kl:7.4f}  {w1:.4f}  {jsd:.6f}  {slope:.6f}")
