from importlib.metadata import version

import pandas as pd
from sdmetrics.column_pairs import DiscreteKLDivergence

P, Q, Q0 = (
    pd.DataFrame({"x": list(text), "y": "c"})
    for text in ("aaaaaaabbb", "aaaaabbbbb", "aaaaaaaaaa")
)
compute = DiscreteKLDivergence.compute
print("sdmetrics", version("sdmetrics"))
print(f"score, real P, synthetic Q: {compute(P, Q):.6f}")
print(f"KL(Q||P): {1 / compute(P, Q) - 1:.6f}")
print(f"score with the arguments swapped: {compute(Q, P):.6f}")
print(f"score, real P, synthetic Q0: {compute(P, Q0):.6f}")
print(f"score, real Q0, synthetic P: {compute(Q0, P):.6f}")
