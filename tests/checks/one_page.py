"""`pytest --page NAME`: what concerns one page alone, in seconds, while it is written.

A case concerns a page if its name holds that of the page, or of a figure there that answers the
hand. Only the files below are read, and those of the page's claims.
"""

import re

import pytest

from checks.exploring import blocks
from checks.pages import ROOT, pages

FILES = (
    "bad_input",
    "claims",
    "exercises",
    "explore",
    "includes",
    "prompts",
    "prose_numbers",
    "records",
    "twins",
)


def names():
    return sorted({page.name for page in pages()})


def concerns(page):
    """Whether a case concerns a page, by the case's name."""
    figures = {figure for figure, where, *_ in blocks() if where.name == page}
    words = "|".join(map(re.escape, sorted({page, *figures})))
    name = re.compile(rf"(?<![\w-])(?:{words})(?![\w-])")

    def of_page(case):
        file, _, rest = case.partition("::")
        if file.startswith("tests/claims/"):
            return file == claims_file(page)
        return bool(name.search(rest.partition("[")[2]))

    return of_page


def claims_file(page):
    return f"tests/claims/test_{page.replace('-', '_')}.py"


def files(page):
    """The files whose cases may concern a page."""
    if page not in names():
        raise pytest.UsageError(f"--page {page}: no such page; there are {', '.join(names())}")
    found = [f"tests/test_{name}.py" for name in FILES]
    return found + [claims_file(page)] * (ROOT / claims_file(page)).exists()
