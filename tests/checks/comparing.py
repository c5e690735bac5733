"""Two records of a program, the one that stands and the one that is made now.

Whether they agree, and where they differ, in words.
"""

import difflib
import re
from decimal import Decimal
from itertools import zip_longest

import pytest

from checks.texts import line_ends, unseen

DIGITS = 15  # a float carries no more
NUMBERS = {
    "out": re.compile(r"(?<![\w.])[-+−]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?"),  # not the 2 of x2
    "svg": re.compile(r"-?\d+(?:\.\d+)?"),  # also the 2 of L2 3
}


def close(before, now, number):
    """Whether two records agree but for the last printed place of their numbers."""
    return number.split(before) == number.split(now) and all(
        map(near, number.findall(before), number.findall(now))
    )


def near(before, now):
    if before == now:
        return True
    if before.lstrip("-+−").isdigit() and now.lstrip("-+−").isdigit():
        return False  # two whole numbers: a count, or a name
    a, b = (Decimal(text.replace("−", "-")) for text in (before, now))
    return abs(a - b) <= min(unit(a), unit(b))


def unit(number):
    """One unit in a number's last printed place, of the 15 that a float carries."""
    last = number.as_tuple().exponent
    return Decimal(1).scaleb(max(last, number.adjusted() - DIGITS + 1) if number else last)


def difference(label, before, now):
    """The first line that differs, in words."""
    does = "draws" if label.endswith("svg") else "prints"
    if before is None:
        return f"{label} does not exist, but the program {does}"
    if now is None:
        return f"{label} exists, but the program no longer {does}"
    pairs = zip_longest(before.split("\n"), now.split("\n"))
    number, (old, new) = next(
        (number, each) for number, each in enumerate(pairs, 1) if each[0] != each[1]
    )
    told = line_ends(before, now) or unseen(old, new)
    return (
        f"{label}:{number} is not what the program {does}\n{pair('expected', old, 'got', new)}"
        + f"\n{told}" * bool(told)
    )


def lines(one, before, other, now):
    """The first lines that differ, one below the other, and what one does not see of it."""
    old, new = next(
        each for each in zip_longest(before.split("\n"), now.split("\n")) if each[0] != each[1]
    )
    told = unseen(old, new)
    return pair(one, old, other, new) + f"\n{told}" * bool(told)


def pair(one, old, other, new):
    width = max(len(one), len(other))
    return f"  {one:{width}} {excerpt(old, new)}\n  {other:{width}} {excerpt(new, old)}"


def excerpt(line, other):
    """A line, or of a long one (a curve) the part where it differs."""
    if line is None or other is None or len(line) <= 160:
        return "(nothing)" if line is None else line
    at = next(
        (at for at, (a, b) in enumerate(zip(line, other)) if a != b), min(len(line), len(other))
    )
    return f"...{line[max(0, at - 60) : at + 60]}... (from column {max(1, at - 59)})"


def change(label, before, now):
    if label.endswith(".svg"):
        return f"{label}: " + (
            "figure is new"
            if before is None
            else "no figure any more"
            if now is None
            else "figure changed"
        )
    lines = difflib.unified_diff(
        (before or "").splitlines(),
        (now or "").splitlines(),
        f"{label} (before)",
        f"{label} (now)",
        lineterm="",
    )
    return "\n".join(lines)


def fail(message):
    pytest.fail(message, pytrace=False)
