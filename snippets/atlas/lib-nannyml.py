import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")
import pandas as pd
from nannyml.chunk import SizeBasedChunker
from nannyml.drift.univariate import methods
from nannyml.thresholds import ConstantThreshold

ref, now, gone = (
    pd.Series(list(text), dtype="category", name="x")
    for text in ("aaaaaaabbb", "aaaaabbbbb", "aaaaaaaaaa")
)
parts = {"chunker": SizeBasedChunker(10)}
parts["threshold"] = ConstantThreshold(upper=0.1)
print("nannyml", version("nannyml"))
for label, method in (
    ("root of JSD", methods.CategoricalJensenShannonDistance),
    ("Hellinger", methods.CategoricalHellingerDistance),
):
    found = method(**parts).fit(ref)
    print(f"{label}: {found.calculate(now):.6f}")
    print(f"{label}, category gone: {found.calculate(gone):.6f}")
