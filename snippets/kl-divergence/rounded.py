import numpy as np

logits = np.zeros(151_936, np.float32)  # a model's many tokens
logits[0] = 1  # and one that it likes better
weights = np.exp(logits - logits.max())
p = weights / np.cumsum(weights)[-1]  # added up one by one
print(f"float32, sum of p     {p.sum(dtype=float):.6f}")
print(f"6e-8 for each of them {6e-8 * len(p):.6f}")
print(f"divided by the sum    {(p / p.sum(dtype=float)).sum():.6f}")

third = np.full(3, 1 / 3, np.float16)
print(f"float16, three thirds {third.sum(dtype=float):.6f}")
print(f"the step after 1      {np.spacing(np.float16(1)):.6f}")
