import numpy as np

sums, lengths = np.array([4.0, 9.0]), np.array([1, 9])
print(f"over tokens        {sums.sum() / lengths.sum():.4f}")
print(f"over answers       {np.mean(sums / lengths):.4f}")
print(f"sums over answers  {sums.mean():.4f}")
print(f"perplexity         {np.exp(sums.sum() / lengths.sum()):.4f}")
print(f"with 10 paddings   {sums.sum() / 20:.4f}")
