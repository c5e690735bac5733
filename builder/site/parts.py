"""A page's source as parts, whatever becomes of them: words, programs, what these print and draw.

`parts(path, url)` reads a page; its words are Markdown that any reader of Markdown takes: formulas
without our own commands, boxes and folds as paragraphs in bold, links as published.
"""

import json
import posixpath
import re
from dataclasses import dataclass
from pathlib import Path

from builder.changes.said import as_markdown as changes_as_markdown
from builder.markdown.atlas import as_markdown

SNIPPETS = Path("snippets")
COMMANDS = json.loads(
    (Path(__file__).parents[1] / "markdown/commands.json").read_text(encoding="utf-8")
)
WORDS = {
    "en": {
        "figure": "Figure:",
        "claim": "Claim:",
        "misconception": "Often thought, and not so:",
        "exercise": "Exercise",
        "answer": "Answer",
        "proof": "Proof",
        "program": "The program that draws this",
    },
    "zh-TW": {
        "figure": "圖：",
        "claim": "命題：",
        "misconception": "常見的誤解：",
        "exercise": "習題",
        "answer": "解答",
        "proof": "證明",
        "program": "畫出這張圖的程式",
    },
}
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)
INCLUDE = re.compile(r'^--8<-- "([^"]+)"$')
BLOCK = re.compile(r"^(/{3,})\s*([a-z-]*)\s*(?:\|\s*(.*?))?\s*$")
OPTION = re.compile(r"^ {4,}\S")
FENCE = re.compile(r"^(```+)\s*(.*)$")
ATTRIBUTES = re.compile(r"[ ]*\{:? ?[.#][^}]*\}")
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)\s#]*)(#[^)\s]*)?\)")
COMMAND = re.compile(r"\\[A-Za-z]+")
FORMULA = re.compile(r"\$\$.*?\$\$|(?<![\\$])\$[^$]+\$", re.DOTALL)


@dataclass(frozen=True)
class Part:
    kind: str  # "words", "program", "output" or "figure"
    text: str
    path: str = ""  # below snippets/, of what is no words

    @property
    def stem(self):
        return self.path.rpartition(".")[0]


def standard(formula):
    """A formula without our own commands."""

    def known(match):
        said = COMMANDS.get(match[0])
        if said is None:
            return match[0]
        # a letter keeps apart from a command before it: \log\P is \log P
        before = formula[: match.start()]
        return " " + said if said[0].isalpha() and re.search(r"\\[A-Za-z]+$", before) else said

    return COMMAND.sub(known, formula)


def published(line, address, url):
    """A line whose links lead to the published pages; to pages beside it where url is ""."""

    def lead(match):
        path, section = match[1], match[2] or ""
        if not path:
            return f"]({url and url + address}{section})"
        there = posixpath.normpath(posixpath.join(posixpath.dirname(address.rstrip("/")), path))
        name = re.sub(r"(?:index)?\.(?:md|ipynb)$", "", there).rstrip("/")
        # without a published address, a page lies in a folder beside this one's
        root = url or "../" * (address.count("/") or 0)
        return f"]({root}{name + '/' if name else ''}{section})"

    return LINK.sub(lead, line)


def parts(path, address, language, url):
    """The parts of a Markdown page. ValueError where a block has no end."""
    words, found, lines = WORDS[language], [], []

    def end_of_words():
        text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
        if text:
            found.append(Part("words", FORMULA.sub(lambda match: standard(match[0]), text)))
        lines.clear()

    source = FRONT_MATTER.sub("", path.read_text(encoding="utf-8")).split("\n")
    at = 0
    while at < len(source):
        line = source[at]
        at += 1
        if fence := FENCE.match(line):
            end = source.index(fence[1], at)
            inside, at_end = source[at:end], end + 1
            include = len(inside) == 1 and INCLUDE.match(inside[0])
            if include:
                end_of_words()
                kind = "program" if include[1].endswith(".py") else "output"
                found.append(Part(kind, included(include[1]), include[1]))
            else:
                lines += [line, *inside, fence[1]]
            at = at_end
        elif include := INCLUDE.match(line):
            if include[1].endswith(".svg"):
                end_of_words()
                found.append(Part("figure", included(include[1]), include[1]))
            else:  # what the tests record is Markdown
                text = Path("docs/records", include[1]).read_text(encoding="utf-8")
                source[at:at] = text.split("\n")
        elif block := BLOCK.match(line):
            bars, name, title = block.groups()
            while at < len(source) and OPTION.match(source[at]):
                at += 1
            if name == "check":
                at = source.index(bars, at) + 1  # the answer has the number
            elif name == "figure-caption":
                lines += ["", f"{words['figure']} {published(source[at], address, url)}"]
                at += 1
            elif name == "atlas" and title == "filter":
                at = source.index(bars, at) + 1
            elif name == "changes":
                source[at : at + 1] = changes_as_markdown(language).split("\n")
            elif name == "atlas":
                lines += ["", as_markdown(title, language)]
            elif name and name != "explore":
                said = " ".join(filter(None, [words.get(name, ""), title]))
                lines += ["", f"**{published(said, address, url)}**", ""]
            else:
                lines.append("")
        elif not ATTRIBUTES.fullmatch(line):
            lines.append(published(ATTRIBUTES.sub("", line), address, url))
    end_of_words()
    return found


def included(path):
    """The text of a program or record."""
    return (SNIPPETS / path).read_text(encoding="utf-8")
