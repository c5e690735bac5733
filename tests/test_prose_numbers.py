"""A number in prose is the rounding of a number that an included output shows, or an input that an included program shows."""

import pytest
from pages import pages


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)
def test_every_number_in_prose_is_printed_on_its_page(page):
    wrong = [
        f"{page.label}:{number.line}: {number.text} is not the rounding of any number printed on this page"
        for number in page.numbers()
        if not number.rounds(page.printed())
    ]
    assert not wrong, "\n".join([*wrong, "Print it in a program of this page (pytest --update records it), or correct the text."])
