import numpy as np

n = np.array([10, 20, 30, 180])  # tokens in each small batch
m = np.array([4.0, 3.0, 2.0, 1.0])  # mean loss of each

whole = np.sum(n * m) / n.sum()
of_means = m.mean()
covariance = np.mean(n * m) - n.mean() * m.mean()
print(f"mean over all tokens     {whole:.4f}")
print(f"mean of the means        {of_means:.4f}")
print(f"difference               {whole - of_means:.4f}")
print(f"covariance / mean size   {covariance / n.mean():.4f}")

# the slope of each batch's mean, in some parameter
g = np.array([1.0, 1.0, 1.0, -1.0])
print(f"slope over all tokens    {np.sum(n * g) / n.sum():.4f}")
print(f"mean of the slopes       {g.mean():.4f}")
