"""TeX as tokens, each with its place; what only spaces, stretches or aligns is left out."""

import re
from dataclasses import dataclass

TOKEN = re.compile(r"\\[a-zA-Z]+|\\.|\d+(?:\.\d+)?|[^\s]")
SPACES = {r"\,", r"\;", r"\:", r"\!", r"\displaystyle", "&", "\\ "}
STRETCHES = {rf"\{size}{side}" for size in ("big", "Big") for side in ("", "l", "r")}
UNSEEN = SPACES | STRETCHES | {r"\left", r"\right"}


class FormulaError(ValueError):
    """A formula that cannot be read, or has no value."""


@dataclass(frozen=True)
class Token:
    """A command, a number or a character, and its place: tex[start:stop]."""

    text: str
    start: int
    stop: int

    @property
    def is_number(self):
        return self.text[0].isdigit()

    def cut(self):
        """A number's first digit, all that TeX takes where no braces stand, and its rest."""
        middle = self.start + 1
        return [
            Token(self.text[:1], self.start, middle),
            Token(self.text[1:], middle, self.stop),
        ]


def tokens(tex):
    """[Token] of a piece of TeX."""
    return [
        Token(match[0], *match.span()) for match in TOKEN.finditer(tex) if match[0] not in UNSEEN
    ]


def spelled(texts):
    r"""TeX that reads as these tokens again; only a command before a letter needs a space."""
    tex = ""
    for text in texts:
        tex += " " * bool(re.search(r"\\[a-zA-Z]+$", tex) and text[0].isalpha()) + text
    return tex
