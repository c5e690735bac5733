"""The pages' sources as the tests see them: blocks, includes, prose and the numbers in it.

Notebooks are pages too.
"""

import re
import sys
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from checks.texts import ROOT, read

sys.path.append(str(ROOT))  # for a command of tests/ that is started as a file
from builder import cells as notebook
from builder.markdown.readings import readings

DOCS = ROOT / "docs"
SNIPPETS = ROOT / "snippets"
RECORDS = (
    DOCS / "records"
)  # Markdown made by the tests, one file a language, included without a folder
LANGUAGES = ("en", "zh-TW")
ATLAS = SNIPPETS / "atlas"  # its programs have other environments, and tests/atlas.py runs them

INCLUDE = re.compile(r'^--8<-- "([^"]+)"$')
HEADING = re.compile(r"^(#+) .*?(?:\{#([^}\s]+)\})?$")
BLOCK = re.compile(r"^(/{3,})\s*(.*)$")
DISPLAYED = re.compile(r"\$\$(.*?)\$\$", re.DOTALL)
INLINE = re.compile(r"(?<![\\$])\$(?!\$)(.+?)(?<![\\$])\$", re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)[^)]*\)|<(https?://[^>]+)>")
# what looks like a number and is a name: addresses, DOIs, arXiv numbers, attributes
NAMES = re.compile(
    r"\]\([^)]*\)|<https?://[^>]+>|\b(?:doi:\s*)?10\.\d{4,}/\S+|arXiv:\s?\d{4}\.\d{4,5}"
    r"|\{[#.:][^}]*\}|\^\{-\d+\}"
)
NUMBER = re.compile(
    r"(?<![\w.)\]}^])([-−])?(\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\d.]*\d)(\s?%|\s?％|\\%)?"
)
PRINTED = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")


@dataclass(frozen=True)
class Block:
    kind: str
    line: int
    text: str


@dataclass(frozen=True)
class Number:
    line: int
    text: str
    value: Decimal
    step: Decimal  # one unit in its last place
    percent: bool

    def rounds(self, printed):
        """Whether it is the rounding of a printed number (which shows at least as many places)."""
        value, step = (
            (self.value / 100, self.step / 100) if self.percent else (self.value, self.step)
        )
        return any(
            abs(other - value) <= step / 2
            and (other == value or unit(text) < step)
            and (value < 0) == (other < 0)
            for text, other in printed
        )


def unit(text):
    """One unit in the last place of a number as it is written."""
    return Decimal(1).scaleb(Decimal(text).as_tuple().exponent)


@dataclass(frozen=True)
class Page:
    language: str
    name: str  # path below the language's folder, without suffix: "labs/seed-notebook"
    path: Path

    @property
    def label(self):
        return str(self.path.relative_to(ROOT))

    @property
    def is_notebook(self):
        return self.path.suffix == ".ipynb"

    @cache
    def cells(self):
        """A notebook's cells, each with an id.

        One is made up where the file has none, which its own test says (test_labs.py).
        """
        other = twin(self)
        like = notebook.read(other.path)[0] if other.path.exists() and other.is_notebook else []
        return notebook.identified(notebook.read(self.path)[0], like)

    def problems(self, recorded=True):
        """What is wrong with a notebook, by file and cell, in the words of the build."""
        cells, problem = notebook.read(self.path)
        return (
            [f"{self.label} {problem}"]
            if problem
            else [f"{self.label}, {each}" for each in notebook.problems(cells, recorded)]
        )

    @cache
    def text(self):
        """The Markdown; of a notebook the Markdown cells, each heading with its cell's id."""
        if not self.is_notebook:
            return read(self.path).text
        parts = []
        for cell in self.cells():
            source = "".join(cell["source"])
            if cell["cell_type"] == "markdown":
                first, _, rest = source.partition("\n")
                parts.append(
                    f"{first} {{#{cell['id']}}}\n{rest}" if first.startswith("#") else source
                )
            else:
                parts.append(f"```python\n{source}\n```")
        return "\n\n".join(parts)

    @cache
    def includes(self):
        """[(line, path below snippets/)]"""
        return [
            (number, match[1])
            for number, line in enumerate(self.text().splitlines(), 1)
            if (match := INCLUDE.match(line.strip())) and "/" in match[1]
        ]

    @cache
    def blocks(self):
        """The page as a sequence of blocks: what a twin must have in the same order."""
        blocks, paragraph, start = [], [], 0
        lines = self.text().splitlines()
        at = 0

        def close():
            if paragraph:
                text = "\n".join(paragraph)
                kind = "paragraph"
                if DISPLAYED.fullmatch(text.strip()):
                    kind = "formula"
                elif text.lstrip().startswith("|"):
                    kind = f"table of {len(paragraph)} rows"
                elif re.match(r"\s*([-*+]|\d+\.) ", text):
                    items = [line for line in paragraph if re.match(r"([-*+]|\d+\.) ", line)]
                    kind = f"list of {len(items)}"
                blocks.append(Block(kind, start, text))
                paragraph.clear()

        if lines and lines[0] == "---":
            at = lines.index("---", 1) + 1
            blocks.append(Block("front matter", 1, "\n".join(lines[1 : at - 1])))
        while at < len(lines):
            line = lines[at]
            stripped = line.strip()
            if stripped.startswith("```"):
                close()
                fence = re.match(r"`+", stripped)[0]
                end = next(i for i in range(at + 1, len(lines)) if lines[i].strip() == fence)
                body = [each.strip() for each in lines[at + 1 : end]]
                blocks.append(Block("code", at + 1, "\n".join([stripped, *body])))
                at = end
            elif INCLUDE.match(stripped):
                close()
                # a record's name without its language, which is the same in both
                blocks.append(
                    Block("include", at + 1, stripped.replace(f'.{self.language}.md"', '.md"'))
                )
            elif match := BLOCK.match(stripped):
                close()
                attributes = (
                    lines[at + 1].strip()
                    if at + 1 < len(lines) and lines[at + 1].startswith("    attrs:")
                    else ""
                )
                title = match[2].partition("|")
                blocks.append(
                    Block(
                        f"{match[1]} {title[0].strip()} {attributes}".strip(),
                        at + 1,
                        title[2].strip(),
                    )
                )
                at += bool(attributes)
                if title[0].strip() == "explore":  # its words follow, in YAML
                    end = next(i for i in range(at + 1, len(lines)) if not lines[i].strip())
                    blocks.append(Block("words", at + 2, "\n".join(lines[at + 1 : end])))
                    at = end
            elif stripped.startswith("#") and (match := HEADING.match(stripped)):
                close()
                blocks.append(
                    Block(
                        f"h{len(match[1])} {{#{match[2]}}}",
                        at + 1,
                        re.sub(r"\s*\{#.*\}$", "", stripped.lstrip("# ")),
                    )
                )
            elif not stripped:
                close()
            else:
                if not paragraph:
                    start = at + 1
                paragraph.append(line)
            at += 1
        close()
        return blocks

    def prose(self):
        """The blocks that a reader reads as words: all but programs, records and includes."""
        return [block for block in self.blocks() if block.kind not in ("code", "include")]

    def shown(self):
        """The prose, and that of the records, and of a table of readings, in their places."""
        for block in self.blocks():
            if block.kind == "include" and "/" not in block.text:
                yield from recorded(self.language, INCLUDE.match(block.text)[1]).prose()
            elif block.kind.endswith(" which-number"):
                yield from table_of_readings(self.language) if block.text == "table" else ()
            elif block.kind not in ("code", "include"):
                yield block

    @cache
    def numbers(self):
        """Every decimal, percentage and negative number in the prose, in order."""
        return [number for block in self.prose() for number in numbers_in(block)]

    @cache
    def printed(self):
        """[(text, value)]: the numbers in the included outputs, and in the included programs.

        The latter are the inputs.
        """
        texts = [
            read(SNIPPETS / path).text
            for _, path in self.includes()
            if path.endswith((".py", ".out")) and (SNIPPETS / path).exists()
        ]
        if self.name == ATLAS.name:  # its tables hold what the records have
            texts += [read(path).text for path in sorted(ATLAS.glob("*.out"))]
        if self.is_notebook:
            for cell in self.cells():
                if cell["cell_type"] == "code":
                    texts.append("".join(cell["source"]))
                    texts += [
                        notebook.joined(
                            output.get("text", output.get("data", {}).get("text/plain", ""))
                        )
                        for output in cell["outputs"]
                    ]
        return [(text, Decimal(text)) for source in texts for text in PRINTED.findall(source)]


def table_of_readings(language):
    """What docs/readings.yml says of each reading, as the page which-number shows it."""
    for reading in readings()["readings"]:
        name, slip = (reading[part][language] for part in ("name", "slip"))
        yield Block("table of readings", 1, f"{name} ${reading['formula']}$ {slip}")


def numbers_in(block):
    found = []
    # names are blanked, not cut, so that the lines keep their numbers
    text = NAMES.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), block.text)
    for match in NUMBER.finditer(text):
        sign, digits, percent = match.groups()
        if "." in digits or "e" in digits or sign or percent:
            written = ("-" if sign else "") + digits
            line = block.line + text[: match.start()].count("\n")
            found.append(
                Number(line, match[0].strip(), Decimal(written), unit(digits), bool(percent))
            )
    return found


def snippets(suffix=".py", root=SNIPPETS):
    """The files of this kind that the tests record; the atlas's are not among them."""
    return [path for path in sorted(root.glob(f"*/*{suffix}")) if path.parent.name != ATLAS.name]


@cache
def pages(language=None):
    return [
        Page(each, str(path.relative_to(DOCS / each).with_suffix("")), path)
        for each in ([language] if language else LANGUAGES)
        for path in sorted((DOCS / each).rglob("*"))
        if path.suffix in (".md", ".ipynb")
    ]


def recorded(language, name):
    """A record in docs/records as a page: recorded("en", "accuracy.md") is accuracy.en.md."""
    return Page(
        language,
        f"records/{name.removesuffix('.md')}",
        RECORDS / f"{name.removesuffix('.md')}.{language}.md",
    )


def twin(page):
    other = LANGUAGES[1 - LANGUAGES.index(page.language)]
    if page.path.parent == RECORDS:
        return recorded(other, page.path.name.removesuffix(f".{page.language}.md"))
    return Page(other, page.name, DOCS / other / page.path.relative_to(DOCS / page.language))
