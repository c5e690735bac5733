"""A number that is another: in a recorded output, in prose, in a caption, table or heading."""

import re

from checks.pages import numbers_in

from ..registry import edited, kind, markdown_pages, other_digit, read, relative, snippets


@kind("a digit of a recorded output", weight=3, checks=["records"])
def digit_of_an_output(draw):
    outputs = [path for path in map(relative, snippets(".out")) if re.search(r"\d", read(path))]
    path = draw.choice(outputs)
    match = draw.choice(list(re.finditer(r"\d+", read(path))))
    return edited(path, *match.span(), other_digit(draw, match[0]), near=path.split("/", 1)[1][:-4])


@kind("a number in prose", weight=4, checks=["sources"])
def prose_number(draw):
    return number_of(draw, lambda page, block: True)


@kind("a number in a caption, table or heading", weight=2, checks=["sources"])
def number_in_caption_table_or_heading(draw):
    return number_of(draw, in_caption_table_or_heading)


def number_of(draw, wanted):
    """A number of a block that is wanted: a digit changed or, one time in four, its sign."""
    page = draw.choice(markdown_pages())
    numbers = [
        number for block in page.prose() if wanted(page, block) for number in numbers_in(block)
    ]
    if not numbers:
        return None
    number = draw.choice(numbers)
    lines = read(page.label).split("\n")
    row = lines[number.line - 1]
    at = draw.choice(
        [match.start() for match in re.finditer(re.escape(number.text), row)] or [None]
    )
    if at is None:
        return None
    if draw.random() < 0.25 and "%" not in number.text:
        new = number.text[1:] if number.text[0] in "-−" else "-" + number.text
    else:
        new = other_digit(draw, number.text)
    start = sum(len(line) + 1 for line in lines[: number.line - 1]) + at
    return edited(page.label, start, start + len(number.text), new)


def in_caption_table_or_heading(page, block):
    blocks = page.blocks()
    at = blocks.index(block) if block in blocks else 0
    caption = at and "figure-caption" in blocks[at - 1].kind
    return caption or block.kind.startswith(("table", "h"))
