"""A page of the built site that does not say what its source says."""

import random
import re

from checks.sites import address

from ..registry import Fault, kind, line_of, markdown_pages, replaced

# between two tags, with a digit, a word or a Chinese one in it
TEXT = re.compile(r"(?<=>)[^<>]*(?:\d|[a-z]{4}|[\u4e00-\u9fff]{2})[^<>]*(?=<)")
CHANGEABLE = re.compile(r"\d|(?<=[a-z])[a-z]|[\u4e00-\u9fff]")


@kind("a built page that differs from its source", weight=2, checks=["site"], of_site=True)
def built_page(draw, site):
    """A digit or a word of the article changed."""
    page = draw.choice(markdown_pages())
    draw = random.Random(draw.random())  # one draw, however long the page is
    text = (site / address(page)).read_text(encoding="utf-8")
    first, last = text.index("<h1"), text.index("</article>")
    match = draw.choice([each for each in TEXT.finditer(text, first, last) if each[0].strip()])
    words = match[0]
    at = draw.choice([each.start() for each in CHANGEABLE.finditer(words)] or [0])
    sign = words[at]
    new = "7" if sign.isdigit() and sign != "7" else "x" if sign != "x" else "y"
    changed = replaced(words, at, at + 1, new)
    path = f"site/{address(page)}"
    what = f"{words.strip()[:40]} -> {changed.strip()[:40]}"
    start = match.start()
    edits = {path: replaced(text, start, match.end(), changed)}
    return Fault(path, line_of(text, start), what, edits, near=page.label)
