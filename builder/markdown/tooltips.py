"""A Markdown extension: the glossary's terms as tooltips, each where prose first uses it.

Python-Markdown's own abbr marks every occurrence, and finds no word inside a Chinese sentence,
which has no spaces.
"""

import csv
import re
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

TERMS = Path("docs/terms.tsv")
SKIPPED = {f"h{level}" for level in range(1, 7)}
SKIPPED |= {"a", "abbr", "code", "form", "pre", "summary", "svg", "table"}


def glossary(language):
    """[(ways to write a term, its definition)] of the terms that have a definition."""
    with TERMS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    column, definition = ("English", "definition") if language == "en" else ("繁體中文", "定義")
    return [(row[column].split("／"), row[definition]) for row in rows if row[definition]]


class Tooltips(Treeprocessor):
    def __init__(self, md, language):
        super().__init__(md)
        self.definitions = {
            way.lower(): (ways[0], text) for ways, text in glossary(language) for way in ways
        }
        ways = "|".join(re.escape(way) for way in sorted(self.definitions, key=len, reverse=True))
        # Latin words end where their letters do; Chinese ones stand in the middle of others
        self.term = re.compile(rf"(?<![A-Za-z-])(?:{ways})(?![A-Za-z-])", re.IGNORECASE)

    def run(self, root):
        self.seen = set()
        self.visit(root)

    def visit(self, element):
        if element.tag in SKIPPED or "title" in element.get("class", ""):
            return
        children = list(element)
        element.text = self.marked(element, element.text, 0)
        for child in children:
            self.visit(child)
            child.tail = self.marked(element, child.tail, list(element).index(child) + 1)

    def marked(self, parent, text, index):
        """Put a text's new terms into the parent as <abbr>, from index on.

        Returns the text before the first of them.
        """
        if not text or isinstance(text, AtomicString):
            return text
        last, before, end = None, text, 0
        for match in self.term.finditer(text):
            name, definition = self.definitions[match[0].lower()]
            if name in self.seen:
                continue
            self.seen.add(name)
            between = text[end : match.start()]
            if last is None:
                before = between
            else:
                last.tail = between
            # a keyboard and a finger reach it too: it is a button that shows its sentence
            last = Element("abbr", {"title": definition, "tabindex": "0", "role": "button"})
            last.text = AtomicString(match[0])
            parent.insert(index, last)
            index, end = index + 1, match.end()
        if last is not None:
            last.tail = text[end:]
        return before


class TooltipsExtension(Extension):
    def __init__(self, language):
        self.language = language
        super().__init__()

    def extendMarkdown(self, md):
        # after the inline patterns
        md.treeprocessors.register(Tooltips(md, self.language), "tooltips", 7)
