"""The exercises that take a number, as the build understands them."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

import markdown
from bs4 import BeautifulSoup

from builder.markdown import blocks
from builder.markdown.checked_exercises import CheckedExercises
from checks.pages import RECORDS, ROOT, SNIPPETS, pages

# what they need of the extensions that a page has (builder/markdown/__init__.py), formulas left out
EXTENSIONS = {
    "pymdownx.snippets": {"base_path": [str(SNIPPETS), str(RECORDS)]},
    "pymdownx.superfences": {},
    **blocks.options("en"),
}
# where the scripts that judge a number stand
SCRIPTS = ROOT / "docs/theme/assets/javascripts/exercises"


@dataclass(frozen=True)
class Number:
    written: str  # as the page writes it, "−0.5" or "0.0915"
    recorded: Decimal
    room: Decimal
    sentence: str


@dataclass(frozen=True)
class Check:
    where: str
    exercise: str
    unit: str | None
    numbers: tuple  # the right one, then the slips

    def as_json(self):
        right, *slips = [
            {"value": float(each.recorded), "room": float(each.room)} for each in self.numbers
        ]
        return {"unit": self.unit, "right": right, "slips": slips}


def checks_in(text, where="a page"):
    """The checks of a page's Markdown; a CheckError where the build would refuse one."""
    extensions = [*EXTENSIONS, CheckedExercises("en")]
    shown = markdown.markdown(text, extensions=extensions, extension_configs=EXTENSIONS)
    found = []
    for form in BeautifulSoup(shown, "lxml").select("form.check"):
        exercise = form.find_parent(class_="exercise")["id"]
        numbers = tuple(
            Number(
                item.data.text.split()[0],
                Decimal(item.data["value"]),
                Decimal(item.data["data-room"]),
                item.span.text,
            )
            for item in form.select("li")
        )
        found.append(Check(f"{where}#{exercise}", exercise, form.get("data-unit"), numbers))
    return found


@cache
def checks(page):
    """Those of a page; what stands above its first exercise holds none, and is not made HTML."""
    text = page.text()
    first = re.search("^/{3,} exercise ", text, re.M)
    return checks_in(text[first.start() :], page.label) if first else []


def with_checks(language=None):
    """The pages that ask for numbers."""
    return [page for page in pages(language) if not page.is_notebook and "/// check" in page.text()]
