"""What a fault and a kind of faults are, and the decorator that makes a function a kind.

    @kind("a digit of a recorded output", weight=3, checks=["records"])
    def digit_of_an_output(draw):
        ...
        return edited(path, start, stop, new)

The function gets a random generator and returns a Fault, or None where it drew a blank and is to
draw again. `checks` are the groups of tests that are asked first; all others follow.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from checks import libraries
from checks.pages import ROOT, pages
from checks.pages import snippets as files

# of tests, as their marker `faults` says, in the order in which they are asked: the quick first
GROUPS = ("sources", "claims", "records", "functions", "labs", "site")
BLANKS = 200  # so many in a row, and there is nothing to plant such a fault in
KINDS = []


@dataclass(frozen=True)
class Fault:
    path: str  # the file that the report names, from the project's root
    line: int
    what: str
    edits: dict  # {path: new text, or None where the file is deleted}
    near: str | None = None  # stands in the ids of the tests to ask first; else the page's name
    # of the copy and the fault: whether readers see what they saw, so that it is no fault
    harmless: Callable | None = None
    kind: "Kind | None" = None

    def __str__(self):
        return f"{self.path}:{self.line}: {self.kind.name}: {self.what}"

    @property
    def page(self):
        """The name of the page that it is in, as far as the path says it."""
        path = Path(self.path)
        return path.parent.name if path.parts[0] == "snippets" else path.stem


@dataclass(frozen=True)
class Kind:
    name: str
    weight: int
    checks: tuple
    of_site: bool
    function: Callable

    def draw(self, draw, site=None):
        """A fault of this kind. site: a function that gives the built site's folder."""
        for _ in range(BLANKS):
            fault = self.function(draw, site()) if self.of_site else self.function(draw)
            if fault:
                return replace(fault, kind=self)
        raise SystemExit(
            f"{self.function.__name__} ({self.function.__module__}): {BLANKS} draws, and nothing "
            "in this project to plant such a fault in; mend the kind, or remove it"
        )


def kind(name, weight, checks, of_site=False):
    """Makes a function a kind of faults; the greater its weight, the more often it is drawn.

    of_site: the fault is one of the built site, whose folder is the function's second argument;
    in its paths, that folder is `site`.
    """
    for group in set(checks) - set(GROUPS):
        raise ValueError(f"the kind {name!r}: {group!r} is no group of checks, which are {GROUPS}")

    def add(function):
        KINDS.append(Kind(name, weight, tuple(checks), of_site, function))
        return function

    return add


# ---- for the kinds


def read(path):
    """The text of a file, by its path from the project's root."""
    return (ROOT / path).read_text(encoding="utf-8")


def relative(path):
    return path.relative_to(ROOT).as_posix()


def markdown_pages(language=None):
    return [page for page in pages(language) if not page.is_notebook]


@cache
def snippets(suffix):
    """The programs or records whose checks can run here: those with a library, where it is."""
    here = libraries.installed() is not None
    return [
        path
        for path in files(suffix)
        if here or not libraries.modules(read(path.with_suffix(".py")))
    ]


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def replaced(text, start, stop, new):
    return text[:start] + new + text[stop:]


def edited(path, start, stop, new, what=None, **more):
    """The Fault of a file in which `new` stands in the place of text[start:stop]."""
    text = read(path)
    what = what or f"{text[start:stop]} -> {new}"
    return Fault(path, line_of(text, start), what, {path: replaced(text, start, stop, new)}, **more)


def without_lines(path, start, stop, what, **more):
    """The Fault of a file that lacks lines[start:stop]."""
    lines = read(path).split("\n")
    return Fault(path, start + 1, what, {path: "\n".join(lines[:start] + lines[stop:])}, **more)


def other_digit(draw, text):
    """The text with one of its digits changed."""
    at = draw.choice([at for at, sign in enumerate(text) if sign.isdigit()])
    return replaced(
        text, at, at + 1, draw.choice([each for each in "0123456789" if each != text[at]])
    )
