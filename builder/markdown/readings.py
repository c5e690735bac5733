"""A Markdown extension: the table of what a number can be, and the form that looks one up.

    /// which-number | form
    ///

    /// which-number | table
    ///

Both are made of docs/readings.yml. The table has the numbers of the seed's pair, which numbers.js
computes, and is whole without a script; the form waits for it (javascripts/which-number/page.js),
which finds all that it needs in the table.
"""

import functools
import json
import math
import subprocess
from pathlib import Path
from xml.etree.ElementTree import SubElement

import yaml
from markdown.util import AtomicString
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from builder.markdown import atlas
from builder.node import node

TABLE = Path("docs/readings.yml")
NUMBERS = Path("docs/theme/assets/javascripts/which-number/numbers.js")
# what the table's two numbers are of: the seed's pair, and one that is lopsided on both sides
PAIRS = [{"p": [0.7, 0.3], "q": [0.5, 0.5]}, {"p": [0.7, 0.3], "q": [0.4, 0.6]}]
LABELS = [{"label": 0, "logits": [2, 0, 0]}, {"label": 1, "logits": [2, 0, 0]}]
OF_LOGITS = "nll-no-log"  # from this reading on, a label and logits are wanted
FIELDS = {"pair": ("p", "q"), "logits": ("y", "z")}
# what stands in the table and the form already, and which the script need not be told
WRITTEN = {
    *("form", "kind", "pair", "logits", "p", "q", "y", "z", "x", "look", "clear"),
    *("reading", "number", "call", "by", "between"),
}


def readings():
    """docs/readings.yml as it stands."""
    return read(TABLE.stat().st_mtime_ns)


@functools.lru_cache(maxsize=1)
def read(_changed):
    return yaml.safe_load(TABLE.read_text(encoding="utf-8"))


def names(reading):
    """A reading's names, one for each unit: {unit or "none": "kl-pq-nats"}"""
    units = reading.get("units")
    return {unit: f"{reading['id']}-{unit}" for unit in units} if units else {"none": reading["id"]}


def values(table):
    """{name of a reading: its two numbers that the table shows}"""
    first = [reading["id"] for reading in table["readings"]].index(OF_LOGITS)
    asked = [
        [given, list(names(reading).values())]
        for at, reading in enumerate(table["readings"])
        for given in (PAIRS if at < first else LABELS)
    ]
    command = [node(), Path(__file__).with_suffix(".mjs"), NUMBERS]
    done = subprocess.run(command, input=json.dumps(asked), capture_output=True, encoding="utf-8")
    if done.returncode:
        raise ValueError(f"{NUMBERS} cannot be read:\n{done.stderr}")
    found = json.loads(done.stdout)
    if lost := [name for name, numbers in found.items() if None in numbers]:
        raise ValueError(f"{TABLE}: no number for {', '.join(lost)}")
    return found


def written(number):
    """A number as the table shows it."""
    return f"{number:z.6f}".replace("-", "−") if math.isfinite(number) else "∞"


def add(parent, tag, text="", **attributes):
    attributes = {name.rstrip("_").replace("_", "-"): each for name, each in attributes.items()}
    element = SubElement(parent, tag, attributes)
    element.text = text
    return element


def add_code(parent, code):
    add(parent, "code").text = AtomicString(code)


def add_libraries(parent, table, libraries, words):
    """Who returns a reading by default: library, version and call; the unit where there are two."""
    for unit, calls in libraries.items():
        for at, each in enumerate(calls):
            library, _, call = each.partition(" ")
            text = f"{library} {table['versions'][library]}"
            if (row := f"lib-{library}") in atlas.data()["libraries"]:
                add(parent, "a", text, href=f"atlas.md#{row}")
            else:
                add(parent, "span", text)
            parent[-1].tail = " "
            add_code(parent, call)
            told = at == len(calls) - 1 and len(libraries) > 1
            parent[-1].tail = words["in-unit"].format(unit=words[unit]) if told else ""
            parent[-1].tail += words["between"]
    parent[-1].tail = parent[-1].tail.removesuffix(words["between"])


class WhichNumber(Block):
    """The block; it holds nothing."""

    NAME = "which-number"
    ARGUMENT = True

    def on_validate(self, parent):
        return self.argument in ("form", "table")

    def on_create(self, parent):
        language, table = self.config["language"], readings()
        words = table["words"][language]
        if self.argument == "table":
            return self.table(parent, table, words, language)
        said = {name: text for name, text in words.items() if name not in WRITTEN}
        said = json.dumps(said, ensure_ascii=False)
        block = add(parent, "div", class_="which-number", data_words=said)
        self.form(block, words)
        add(block, "p", class_="told", role="status")
        add(block, "div", class_="found")
        return block

    def form(self, block, words):
        form = add(block, "form", aria_label=words["form"])
        kinds = add(form, "fieldset", class_="kinds")
        add(kinds, "legend", words["kind"])
        for kind in FIELDS:
            label = add(kinds, "label")
            chosen = {"checked": "checked"} if kind == "pair" else {}
            radio = add(label, "input", type="radio", name="kind", value=kind, **chosen)
            radio.tail = f" {words[kind]}"
        for kind, fields in FIELDS.items():
            away = {} if kind == "pair" else {"hidden": "hidden"}  # as the script would put it
            for name in fields:
                self.field(form, name, words, data_kind=kind, **away)
        self.field(form, "x", words)
        row = add(form, "div", class_="buttons")
        add(row, "button", words["look"], disabled="disabled")
        add(row, "button", words["clear"], type="reset", disabled="disabled")

    def field(self, form, name, words, **attributes):
        place = add(form, "div", class_="entry", **attributes)
        add(place, "label", words[name], for_=f"number-{name}")
        silent = {"autocomplete": "off", "autocapitalize": "off", "spellcheck": "false"}
        add(place, "input", id=f"number-{name}", name=name, **silent)

    def table(self, parent, table, words, language):
        kinds = {kind["from"]: kind[language] for kind in table["kinds"]}
        numbers = values(table)
        whole = add(parent, "table", class_="readings")
        head = add(add(whole, "thead"), "tr")
        for name in ("reading", "number"):
            add(head, "th", words[name], scope="col")
        for reading in table["readings"]:
            if reading["id"] in kinds:
                body = add(whole, "tbody")
                add(add(body, "tr"), "th", kinds[reading["id"]], scope="rowgroup", colspan="2")
            row = add(body, "tr", id=f"reading-{reading['id']}")
            first = add(row, "th", scope="row")
            add(first, "span", reading["name"][language]).tail = " "
            add(first, "span", f"${reading['formula']}$")
            cell = add(row, "td")
            for unit, name in names(reading).items():
                line = add(cell, "div")
                for number, more in zip(numbers[name], ({"data-reading": name}, {})):
                    add(line, "span", written(number), **more).tail = " "
                if unit != "none":
                    line[-1].tail += words[unit]
            cell = add(add(body, "tr"), "td", colspan="2")
            add(cell, "p", reading["slip"][language])
            right = add(cell, "p", words["call"])
            add_code(right, reading["call"])
            if libraries := reading.get("libraries"):
                by = add(cell, "p", words["by"])
                add_libraries(by, table, libraries, words)
        return whole


class ReadingsExtension(BlocksExtension):
    def __init__(self, **kwargs):
        self.config = {"language": ["en", "the language of the pages"]}
        super().__init__(**kwargs)

    def extendMarkdownBlocks(self, md, blocks):
        blocks.register(WhichNumber, self.getConfigs())
