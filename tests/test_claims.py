"""Every claim on a page has a test of the same id that evaluates its formula, and every such test has its claim."""

import ast
from functools import cache
from pathlib import Path

import pytest
from checks.formulas import claims
from pages import ROOT, pages

FOLDER = Path(__file__).parent / "claims"


@cache
def claim_tests():
    """{claim id: (file, function)} of all tests in tests/claims."""
    found = {}
    for path in sorted(FOLDER.glob("test_*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                found[node.name.removeprefix("test_").replace("_", "-")] = (path, node)
    return found


def test_every_claim_has_its_test():
    missing = [
        f"{page.relative_to(ROOT)}: claim {claim}: write test_{claim.replace('-', '_')} in tests/claims/test_{page.stem.replace('-', '_')}.py"
        for claim, (page, _) in claims().items()
        if claim not in claim_tests()
    ]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("claim", claim_tests())
def test_every_claim_test_has_its_claim_and_evaluates_its_formula(claim):
    path, function = claim_tests()[claim]
    where = f"{path.relative_to(ROOT)}:{function.lineno}"
    assert claim in claims(), f"{where}: no page makes the claim {claim}; make it there, or remove the test"
    page = claims()[claim][0]
    assert path.stem == f"test_{page.stem.replace('-', '_')}", f"{where}: the claim {claim} is made on {page.name}; its test belongs beside that page's others"
    evaluated = [
        node.args[0].value
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "holds" and node.args and isinstance(node.args[0], ast.Constant)
    ]
    assert claim in evaluated, f"{where}: this test never calls holds({claim!r}, ...), so the formula on {page.name} is not tested"


@pytest.mark.parametrize("page", [page for page in pages() if not page.is_notebook], ids=lambda page: page.label)
def test_every_claim_is_proved_or_referred(page):
    blocks = page.blocks()
    for index, block in enumerate(blocks):
        if " claim " in f" {block.kind} ":
            bars = block.kind.split()[0]
            end = next(i for i in range(index + 1, len(blocks)) if blocks[i].kind == bars)
            inside = blocks[index + 1 : end]
            assert any(" proof" in each.kind for each in inside), f"{page.label}:{block.line}: this claim has no proof and names no reference for one (/// proof)"
