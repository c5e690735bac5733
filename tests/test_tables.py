"""What is made from the pages and the tests, and included in pages, is what they give now:
the tables of accuracy, glossary and misconceptions.
"""

from itertools import zip_longest

import pytest
from checks import accuracy, indexes
from checks.comparing import change
from checks.pages import LANGUAGES, RECORDS, ROOT, Page

pytestmark = pytest.mark.faults("sources")

MADE = {
    "accuracy": accuracy.record,
    "glossary": indexes.glossary,
    "misconceptions": indexes.misconceptions,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", MADE)
def test_tables_are_up_to_date(name, language, request):
    file = RECORDS / f"{name}.{language}.md"
    label = file.relative_to(ROOT).as_posix()
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    now = MADE[name](language)
    if now == before:
        return
    if request.config.getoption("update"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(now, encoding="utf-8", newline="\n")
        request.node.user_properties.append(("update", change(label, before, now)))
        Page.blocks.cache_clear()
        Page.text.cache_clear()
        return
    pairs = enumerate(zip_longest(before.split("\n"), now.split("\n"), fillvalue="(nothing)"), 1)
    number, (old, new) = next((number, pair) for number, pair in pairs if pair[0] != pair[1])
    pytest.fail(
        f"{label}:{number} is not what the pages and the tests give\n"
        f"  expected {new}\n  got      {old}\n"
        "Record it: pytest --update tests/test_tables.py",
        pytrace=False,
    )
