from importlib.metadata import version

import numpy as np
from optbinning.binning.metrics import (
    entropy,
    hellinger,
    jeffrey,
    jensen_shannon,
    kullback_leibler,
)

P, Q, Q0 = np.array([[0.7, 0.3], [0.5, 0.5], [1.0, 0.0]])
np.seterr(divide="ignore")
print("optbinning", version("optbinning"))
print(f"entropy: {entropy(P):.6f}")
print(f"KL(P||Q): {kullback_leibler(P, Q, return_sum=True):.6f}")
print(f"JSD: {jensen_shannon(P, Q, return_sum=True):.6f}")
print(f"PSI: {jeffrey(P, Q, return_sum=True):.6f}")
print(f"category gone: {jeffrey(P, Q0, return_sum=True):.6f}")
counts = [7, 3], [5, 5]
print(f"of counts: {jeffrey(*counts, return_sum=True):.6f}")
print("terms, by default:", np.round(jeffrey(P, Q), 6))
print(f"hellinger: {hellinger(P, Q, return_sum=True):.6f}")
print(f"its root: {hellinger(P, Q, return_sum=True) ** 0.5:.6f}")
