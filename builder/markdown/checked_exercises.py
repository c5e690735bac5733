"""A Markdown extension: an exercise takes a number, and says if it is right or which slip it is.

    /// check | $\\KL(\\P\\|\\Q)$, in nats
    - 0.0915 nats: This is what the model pays above the floor.
    - 0.1047: That is the other direction, $\\KL(\\Q\\|\\P)$.
    ///

The first number is right, with its unit if it has one; the others are what usual slips give. Each
is the rounding of a number that a program in the exercise's own answer prints; else the build
stops. A typed number is right where it rounds to the number written here, a whole one exactly.
Scripts (docs/theme/assets/javascripts/exercises/) read all of it from the form.
"""

import html
import json
import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from builder.markdown.check_words import words

UNITS = {"nats": "nats", "奈特": "nats", "bits": "bits", "位元": "bits"}
ITEM = re.compile(
    rf"([-−]?\d+(?:\.\d+)?)(?: ({'|'.join(UNITS)}))?(?:: |：)\s*(.*\S)", re.DOTALL
)  # number, unit, sentence
OUTPUT = re.compile(r'<div class="[^"]*\boutput\b[^"]*">.*?</div>', re.DOTALL)
PRINTED = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")
TAG = re.compile(r"<[^>]+>")
BEGINNING = "/// check"


class CheckError(ValueError):
    """A check that is not understood, or that no record of its exercise holds."""


@dataclass
class Number:
    """A number of a check: its element in the form, the line that says it, and its record."""

    element: Element
    line: str
    written: Decimal
    recorded: Decimal | None = None

    def find(self, printed):
        """Take the printed number that this one is, or is the rounding of; whether there is one."""
        for number in sorted(printed, key=unit):
            finer = unit(number) < unit(self.written) < 1
            if number == self.written or (
                finer and abs(number - self.written) <= unit(self.written) / 2
            ):
                self.recorded = number
                self.element.set("value", str(number))
                self.element.set("data-room", f"{self.room:f}")
                return True
        return False

    @property
    def room(self):
        """How far from the record a typed number may lie: both are rounded; a whole one is not."""
        if unit(self.written) == 1:
            return Decimal(0)
        finer = unit(self.recorded) < unit(self.written)
        return (unit(self.written) + (unit(self.recorded) if finer else 0)) / 2


def unit(number):
    """One unit in the last place of a number."""
    return Decimal(1).scaleb(number.as_tuple().exponent)


def refuse(problem, *lines):
    """Stop the build and name the page and line where these lines stand below each other."""
    places = []
    for page in sorted(Path("docs").rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        at = 0
        for line in lines:
            at = text.find(line, at)
            if at < 0:
                break
        else:
            places.append(f"{page}:{text.count(chr(10), 0, at) + 1}")
    raise CheckError(f"{', '.join(places) or 'a page'}: {problem}")


class Check(Block):
    """A form: label, input, button, the verdict's place, and the list of numbers, hidden."""

    NAME = "check"
    ARGUMENT = True

    def on_create(self, parent):
        self.header = f"{BEGINNING} | {self.argument}"
        exercise = parent.get("id")
        if "exercise" not in parent.get("class", "").split() or not exercise:
            refuse("a check stands in an /// exercise that has an id", self.header)
        if parent.find("form") is not None:
            refuse("an exercise has one check", self.header)
        # no landmark, of which a page would have four without a name
        form = SubElement(parent, "form", {"class": "check", "role": "none"})
        name = f"{exercise}-number"
        SubElement(form, "label", {"for": name}).text = self.argument
        field = SubElement(form, "span", {"class": "field"})
        SubElement(
            field,
            "input",
            {
                "id": name,
                "autocomplete": "off",
                "autocapitalize": "off",
                "spellcheck": "false",
                "enterkeyhint": "done",
            },
        )
        # the script switches it on
        SubElement(form, "button", {"disabled": "disabled"}).text = self.config["button"]
        SubElement(form, "p", {"class": "verdict", "role": "status"})
        return form

    def on_end(self, form):
        *parts, listed = form
        if listed.tag != "ul" or len(parts) != 4:
            refuse("a check holds one list of numbers and nothing else", self.header)
        listed.set("hidden", "hidden")
        numbers = []
        for item in listed:
            line = (item.text or "").strip().partition("\n")[0]
            match = ITEM.fullmatch((item.text or "").strip())
            if not match:
                refuse(
                    "write “- number: sentence”, the lines of the list right below each other",
                    self.header,
                    line,
                )
            if match[2] and numbers:
                refuse(
                    "the unit stands behind the first number, and holds for all", self.header, line
                )
            if match[2]:
                form.set("data-unit", UNITS[match[2]])
            item.text = None
            number = SubElement(item, "data")
            number.text = " ".join(filter(None, match.groups()[:2]))
            numbers.append(Number(number, line, Decimal(match[1].replace("−", "-"))))
            SubElement(item, "span").text = match[3]
        self.tracker.setdefault("checks", []).append((form, self.header, numbers))


class Records(Treeprocessor):
    """Holds each check to the outputs in its exercise's answer; the first has a note above it."""

    def __init__(self, md, mgr, words):
        super().__init__(md)
        self.mgr = mgr
        self.words = words

    def run(self, root):
        for element in root.iter():
            if (text := (element.text or "").strip()).startswith(BEGINNING):
                refuse(
                    "this check is not understood: write “/// check | what to type” "
                    "and the list right below it; it has no options",
                    text.partition("\n")[0],
                )
        checks = {form: rest for form, *rest in self.mgr.trackers["check"].get("checks", [])}
        exercises = [each for each in root.iter("div") if each.find("form") in checks]
        for exercise in exercises:
            header, numbers = checks[exercise.find("form")]
            printed = self.printed(exercise)
            for number in numbers:
                if not number.find(printed):
                    refuse(
                        f"no output in this exercise's answer prints {number.written}: "
                        "let its program print it (pytest --update), or correct the number",
                        header,
                        number.line,
                    )
            for one, other in combinations(numbers, 2):
                if abs(one.recorded - other.recorded) <= one.room + other.room:
                    refuse(
                        f"{other.written} cannot be told from {one.written}: "
                        "take it out, or write both with more decimals",
                        header,
                        other.line,
                    )
        if exercises:
            words = json.dumps(self.words, ensure_ascii=False)
            note = Element("div", {"class": "solved", "data-words": words})
            SubElement(note, "p").text = self.words["note"]
            first = next(each for each in root if each.get("class") == "admonition exercise")
            root.insert(list(root).index(first), note)

    def printed(self, exercise):
        """The numbers in the outputs that an exercise shows."""
        stash = self.md.htmlStash.rawHtmlBlocks
        kept = [
            stash[int(match[1])]
            for text in exercise.itertext()
            for match in HTML_PLACEHOLDER_RE.finditer(text)
        ]
        return [
            Decimal(number)
            for markup in kept
            for output in OUTPUT.findall(str(markup))
            for number in PRINTED.findall(html.unescape(TAG.sub("", output)))
        ]


class CheckedExercises(BlocksExtension):
    def __init__(self, language):
        self.words = words(language)
        super().__init__()

    def extendMarkdownBlocks(self, md, mgr):
        mgr.register(Check, self.words)
        # before the inline patterns (20), while a text is as it was written
        md.treeprocessors.register(Records(md, mgr, self.words), "checks", 25)
