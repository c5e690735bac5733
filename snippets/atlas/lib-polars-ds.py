from importlib.metadata import version

import polars as pl
import polars_ds as pds

print("polars-ds", version("polars-ds"))
frame = pl.DataFrame({
    "ref": ["a"] * 7 + ["b"] * 3,
    "now": ["a"] * 5 + ["b"] * 5,
    "gone": ["a"] * 10,
    "y": [0] * 7 + [1] * 3,
    "p": [0.3] * 10,
})
for label, what in (
    ("PSI", pds.psi_discrete("now", "ref")),
    ("category gone", pds.psi_discrete("gone", "ref")),
    ("log loss", pds.query_log_loss("y", "p")),
):
    print(f"{label}: {frame.select(what).item():.6f}")
