"""`make check PAGE=...` runs all that concerns the page, nothing else; it says if there is none."""

import subprocess
import sys

import pytest
from checks import one_page
from checks.pages import ROOT

pytestmark = pytest.mark.faults(None)


def collected(*options):
    command = [sys.executable, "-m", "pytest", "--collect-only", "-o", "addopts=", "-q"]
    command += ["-p", "no:hypothesispytest", "-m", "not libraries and not built", *options]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8")
    return {line for line in result.stdout.splitlines() if "::" in line}, result.stderr


@pytest.fixture(scope="module")
def every():
    return collected()[0]


def test_a_page_has_its_programs_numbers_claims_twin_and_figures(every):
    cases, _ = collected("--page", "relationship")
    chosen = one_page.concerns("relationship")
    files = {case.partition("::")[0] for case in cases}
    assert cases == {case for case in every if case.partition("::")[0] in files and chosen(case)}
    programs = {path.stem for path in (ROOT / "snippets/relationship").glob("*.py")}
    records = {case.partition("[")[2] for case in cases if "::test_record[" in case}
    assert records == {f"relationship/{name}]" for name in programs}
    names = "\n".join(cases)
    for each in ("test_every_number_in_prose", "test_twins_have", "[gap", "claims/test_relat"):
        assert each in names, f"--page relationship leaves out {each}"
    assert not [case for case in cases if "kl-divergence" in case or "[tangent" in case]


def test_no_file_with_cases_of_pages_is_left_out(every):
    """Some need all pages at once, a kernel, or the words of Chinese; a page's check is shorter."""
    slow = {"tests/test_links.py", "tests/test_taken.py"}
    with_pages = {
        case.partition("::")[0]
        for case in every
        for page in ("kl-divergence", "relationship", "gan-game")
        if one_page.concerns(page)(case)
    }
    known = {file for page in one_page.names() for file in one_page.files(page)}
    assert with_pages - known == slow


def test_a_page_that_is_not_there_is_named_with_those_that_are():
    cases, said = collected("--page", "kl-divergense")
    assert not cases
    assert "--page kl-divergense: no such page; there are accuracy, " in said
