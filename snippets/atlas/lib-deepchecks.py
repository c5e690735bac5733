import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")
import numpy as np
from deepchecks.utils.distribution.drift import cramers_v, psi

ref, now, gone = (
    np.array(list(text))
    for text in ("aaaaaaabbb", "aaaaabbbbb", "aaaaaaaaaa")
)
print("deepchecks", version("deepchecks"))
print(f"PSI: {psi(ref, now):.6f}")
print(f"category gone: {psi(ref, gone):.6f}")
print(f"cramers_v: {cramers_v(ref, now):.6f}")
