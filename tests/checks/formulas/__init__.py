r"""The formulas that the pages display: read as trees, evaluated, compared and changed.

tokens.py cuts TeX into tokens, parse.py makes trees of them (tree.py says of what kinds of nodes),
evaluate.py computes their values, mutate.py changes them, stated.py reads the claims off the pages.
"""

from .evaluate import evaluate
from .parse import parse, statements
from .stated import claims, claims_of, holds, parsed
from .tokens import FormulaError

__all__ = [
    "FormulaError", "claims", "claims_of", "evaluate", "holds", "parse", "parsed", "statements",
]  # fmt: skip
