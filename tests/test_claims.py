"""Every claim on a page has one test, marked with its id, beside those of the page's other claims;
and every claim is proved. That its test evaluates its formula is seen when it runs (checks.claims).
"""

import pytest
from checks.claims import marks
from checks.formulas import claims
from checks.pages import pages

pytestmark = pytest.mark.faults("sources")


@pytest.mark.parametrize("claim", claims())
def test_a_claim_has_one_test(claim):
    page = claims()[claim][0]
    tests = [mark.where for mark in marks() if mark.claim == claim]
    assert len(tests) == 1, (
        f"{page.name}: the claim {claim} is to have one test, marked @claim({claim!r}, ...)\n"
        f"  expected one in tests/claims/test_{page.stem.replace('-', '_')}.py\n"
        f"  got      {', '.join(tests) or 'none'}"
    )


@pytest.mark.parametrize("mark", marks(), ids=lambda mark: mark.claim)
def test_a_test_stands_beside_those_of_its_claims_page(mark):
    assert mark.claim in claims(), (
        f"{mark.where}: no page makes the claim {mark.claim}; make it there, or remove the test"
    )
    page = claims()[mark.claim][0].stem
    assert mark.page == page, (
        f"{mark.where}: the claim {mark.claim} is made on {page}.md; move its test to "
        f"tests/claims/test_{page.replace('-', '_')}.py"
    )


@pytest.mark.parametrize(
    "page", [page for page in pages() if not page.is_notebook], ids=lambda page: page.label
)
def test_every_claim_is_proved_or_referred(page):
    blocks = page.blocks()
    for index, block in enumerate(blocks):
        if " claim " in f" {block.kind} ":
            bars = block.kind.split()[0]
            end = next(i for i in range(index + 1, len(blocks)) if blocks[i].kind == bars)
            inside = blocks[index + 1 : end]
            assert any(" proof" in each.kind for each in inside), (
                f"{page.label}:{block.line}: this claim has no proof and names no reference for "
                "one (/// proof)"
            )
