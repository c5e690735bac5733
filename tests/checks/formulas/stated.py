"""A claim's displayed formulas, read from the page and evaluated with numbers.

`holds("claim-id", P=..., Q=...)` asserts each relation in each displayed formula of that claim on
its English page (the twin must show the same ones). So the formula that a reader sees is the one
that is tested: a wrong sign, a swapped argument or a missing factor makes a relation false for
some of the random distributions that the claim's test tries.
"""

import re
from functools import cache

import numpy as np

from checks import oracles
from checks.pages import DISPLAYED, DOCS, ROOT
from checks.texts import read

from .evaluate import evaluate
from .parse import statements
from .tokens import FormulaError

CLAIM = re.compile(
    r"^(/{3,}) claim \|[^\n]*\n    attrs: \{id: ([a-z0-9-]+)\}\n(.*?)^\1$", re.MULTILINE | re.DOTALL
)
PROOF = re.compile(r"^(/{3,}) proof\n.*?^\1$", re.MULTILINE | re.DOTALL)


def claims_of(text):
    """[(claim id, [(start in the text, TeX)] of its displayed formulas outside the proof)]"""
    found = []
    for claim in CLAIM.finditer(text):
        stated = PROOF.sub(lambda match: " " * len(match[0]), claim[3])
        formulas = [
            (claim.start(3) + match.start(1), match[1]) for match in DISPLAYED.finditer(stated)
        ]
        found.append((claim[2], formulas))
    return found


@cache
def claims(language="en"):
    """{claim id: (page, [TeX of its displayed formulas])} of all pages of a language."""
    found = {}
    for page in sorted((DOCS / language).glob("*.md")):
        for claim, formulas in claims_of(read(page).text):
            if claim in found:
                raise FormulaError(
                    f"{page}: the claim {claim} stands on {found[claim][0]} already; "
                    "give one of them another id"
                )
            found[claim] = (page, [tex for _, tex in formulas])
    return found


@cache
def parsed(claim, language="en"):
    """(page, [Statement]) of a claim."""
    page, formulas = claims(language).get(claim, (None, []))
    if not formulas:
        raise FormulaError(
            f"no page makes a claim {claim} with a displayed formula; add it, or remove its test"
        )
    return page, [statement for formula in formulas for statement in statements(formula)]


def holds(claim, over=None, **names):
    r"""Assert every relation in the claim's displayed formulas.

    claim: the claim's id on its page. names: values for the formula's names (numbers; arrays
    indexed by outcome; functions); `D^*` is `D_star`, `\hat P` is `P_hat`, `H(Y \mid X)` calls
    `H_given`. over: {variable: values} for sums not over P's outcomes. Raises AssertionError naming
    the page, the formula and the two values.
    """
    env = {**oracles.NAMES, **names, "over": over or {}}
    page, stated = parsed(claim)
    for statement in stated:
        values = [evaluate(side, env) for side in statement.sides]
        for relation, a, b in zip(statement.relations, values, values[1:]):
            assert related(relation.sign, a, b), (
                f"{page.relative_to(ROOT)}: the formula of claim {claim} does not hold: "
                f"{statement.tex}\n"
                f"  left of {relation.sign}: {a}\n  right of it: {b}\n  with {names}"
            )
    assert any(statement.relations for statement in stated), (
        f"{page.relative_to(ROOT)}: the formula of claim {claim} states no relation"
    )


def related(sign, a, b):
    """Whether a relation holds between numbers (or arrays), up to rounding."""
    close = np.allclose(a, b, rtol=1e-9, atol=1e-11)
    if sign in ("=", r"\approx"):
        return close
    if sign == r"\ne":
        return not close
    compare = np.less if sign in ("<", r"\le") else np.greater
    return bool(np.all(compare(a, b))) or (sign in (r"\le", r"\ge") and close)
