"""The kinds of faults, by what they change. A new file's name goes last in SUBJECTS."""

from importlib import import_module

# in this order a seed draws from them; with another, it plants other faults
SUBJECTS = (
    "numbers", "programs", "records", "blocks", "formulas", "claims", "notebooks", "built_pages",
    "explorables", "atlas",
)  # fmt: skip

for subject in SUBJECTS:
    import_module(f"{__name__}.{subject}")
