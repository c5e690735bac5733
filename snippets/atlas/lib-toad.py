from importlib.metadata import version

import pandas as pd
from toad import stats
from toad.metrics import PSI

ref, now, gone = (
    pd.Series(list(text))
    for text in ("aaaaaaabbb", "aaaaabbbbb", "aaaaaaaaaa")
)
print("toad", version("toad"))
print(f"entropy: {stats.entropy(ref):.6f}")
print(f"PSI: {PSI(now, ref):.6f}")
print(f"category gone: {PSI(gone, ref):.6f}")
