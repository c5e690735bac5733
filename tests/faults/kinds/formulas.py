"""A formula that says something else."""

from checks.formulas import FormulaError, claims_of, statements
from checks.formulas.mutate import mutations, swaps
from checks.formulas.tree import on_one_line
from checks.pages import DISPLAYED, INLINE, twin

from ..registry import Fault, edited, kind, line_of, markdown_pages, read, replaced


@kind("a claim's formula, in both languages", weight=4, checks=["claims"])
def formula_faults(draw):
    """A change that can make a claim false (checks/formulas/mutate.py), made in both languages.

    So the twins still agree, and only the evaluation of the formula can notice.
    """
    page = draw.choice([page for page in markdown_pages("en") if claims_of(read(page.label))])
    claim, formulas = draw.choice(claims_of(read(page.label)))
    if not formulas:
        return None
    start, formula = draw.choice(formulas)
    changes = [each for statement in statements(formula) for each in mutations(statement)]
    if not changes:
        return None
    what = draw.choice(sorted({each.what for each in changes}))
    change = draw.choice([each for each in changes if each.what == what])
    changed, at = change.of(formula), change.span[0]
    edits = {}
    for each in (page, twin(page)):
        text = read(each.label)
        places = [begin for begin, tex in dict(claims_of(text)).get(claim, []) if tex == formula]
        if not places:
            return None
        edits[each.label] = replaced(text, places[0], places[0] + len(formula), changed)
    what = f"{what}: {on_one_line(changed[max(0, at - 20) : at + 20])}"
    line = line_of(read(page.label), start + at)
    return Fault(page.label, line, what, edits, near=claim)


@kind("P and Q swapped in a formula", weight=2, checks=["sources"])
def swapped_in_a_formula(draw):
    page = draw.choice(markdown_pages())
    text = read(page.label)
    without_displayed = DISPLAYED.sub(lambda match: " " * len(match[0]), text)
    places = []
    for formula in [*DISPLAYED.finditer(text), *INLINE.finditer(without_displayed)]:
        try:
            found = [each for statement in statements(formula[1]) for each in swaps(statement)]
        except FormulaError:
            continue  # a formula that only people read, an integral say
        start = formula.start(1)
        places += [(start + each.span[0], start + each.span[1], each.new) for each in found]
    return edited(page.label, *draw.choice(places)) if places else None
