from math import e

import polars as pl

P = pl.Series([0.7, 0.3])
print("polars", pl.__version__)
print(f"entropy: {P.entropy(base=e):.6f}")
counts = pl.Series([7, 3])
print(f"of [7, 3]: {counts.entropy():.6f}")
print(f"of [7, 3], normalize=False: "
      f"{counts.entropy(normalize=False):.6f}")
print(f"P = [1, 0]: {pl.Series([1.0, 0.0]).entropy():.6f}")
samples = pl.Series([1] * 7 + [2] * 3)
print(f"of samples, 1 seven times, 2 thrice: {samples.entropy():.6f}")
