"""A number of the atlas of libraries that is another: in its data, or in a record."""

import re

from checks.pages import ATLAS

from ..registry import edited, kind, other_digit, read, relative


@kind("a number of the atlas", weight=2, checks=["sources"])
def number_of_the_atlas(draw):
    path = "docs/atlas.yml"
    match = draw.choice(list(re.finditer(r"\d+\.\d{4,}", read(path))))
    return edited(path, *match.span(), other_digit(draw, match[0]))


@kind("a digit of a record or a program of the atlas", weight=1, checks=["sources"])
def digit_of_the_atlas(draw):
    paths = [relative(path) for path in sorted(ATLAS.iterdir()) if path.is_file()]
    path = draw.choice([path for path in paths if re.search(r"\d", read(path))])
    match = draw.choice(list(re.finditer(r"\d+", read(path))))
    return edited(path, *match.span(), other_digit(draw, match[0]))
