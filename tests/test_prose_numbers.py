"""A number in prose is the rounding of a number that an included output or program shows.

And no longer than it need be.
"""

from decimal import Decimal

import pytest
from checks.pages import numbers_in, pages

pytestmark = pytest.mark.faults("sources")

PLACES = 4  # in a sentence; tables to look things up in, and outputs, have six


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)
def test_every_number_in_prose_is_printed_on_its_page(page):
    wrong = [
        f"{page.label}:{number.line}: {number.text} is not the rounding of any number printed on "
        "this page"
        for number in page.numbers()
        if not number.rounds(page.printed())
    ]
    assert not wrong, "\n".join(
        [
            *wrong,
            "Print it in a program of this page (pytest --update records it), or correct the text.",
        ]
    )


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)
def test_a_sentence_has_four_decimals_at_most_where_more_say_nothing(page):
    wrong = []
    for block in page.prose():
        if not block.kind.startswith(("table", "formula")):
            numbers = numbers_in(block)
            wrong += [
                f"{page.label}:{number.line}: {number.text}: {PLACES} decimals say it"
                for number in numbers
                if longer_than_need_be(number, numbers)
            ]
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


def longer_than_need_be(number, others):
    """Whether four decimals would leave two figures of what sets this number apart.

    From a whole number, and from the others around it.
    """
    if "e" in number.text or -number.step.as_tuple().exponent <= PLACES:
        return False
    short = Decimal(1).scaleb(-PLACES)
    apart = abs(number.value - number.value.to_integral_value())
    if apart < 10 * short:
        return False
    rounded = number.value.quantize(short)
    return not any(
        other.value != number.value
        and other.value.quantize(min(short, max(other.step, short))) == rounded
        for other in others
    )
