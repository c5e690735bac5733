"""The glossary's tables and the list of misconceptions, made from docs/terms.tsv and the pages.

test_tables.py compares and records them.
"""

import csv
import re
from functools import cache

from checks.pages import BLOCK, DOCS
from checks.tables import in_order, table, title

TERMS = DOCS / "terms.tsv"
WORDS = {
    "en": {
        "columns": ["Term", "What it is"],
        "everyday": "## Everyday words {#everyday}",
        "everyday columns": ["English", "繁體中文"],
        "where": "Where it is explained",
        "explained": "## Terms {#terms}",
    },
    "zh-TW": {
        "columns": ["術語", "是什麼"],
        "everyday": "## 日常用語 {#everyday}",
        "everyday columns": ["繁體中文", "English"],
        "where": "說明所在的頁面",
        "explained": "## 術語 {#terms}",
    },
}


@cache
def rows():
    """The rows of docs/terms.tsv, {column: text}."""
    with TERMS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def slug(term):
    return re.sub("[^a-z0-9]+", "-", term.partition("／")[0].lower()).strip("-")


def glossary(language):
    """The Markdown of docs/records/glossary.<language>.md.

    The terms with their definitions, and the words that need none.
    """
    words = WORDS[language]
    terms = sorted(rows(), key=lambda row: row["English"].lower())
    english = language == "en"

    def names(row):
        pair = [row["English"].replace("／", ", "), row["繁體中文"].replace("／", "、")]
        return pair if english else pair[::-1]

    def linked(row):
        first, second = names(row)
        return f"[{first}]({row['page']}.md) {second} {{#term-{slug(row['English'])}}}"

    explained = [
        [linked(row), row["definition" if english else "定義"]]
        for row in terms
        if row["definition"]
    ]
    everyday = [names(row) for row in terms if not row["definition"]]
    return (
        "\n\n".join(
            [
                words["explained"],
                table(words["columns"], explained),
                words["everyday"],
                table(words["everyday columns"], everyday),
            ]
        )
        + "\n"
    )


def misconceptions(language):
    """The Markdown of docs/records/misconceptions.<language>.md.

    Each page's misconceptions, the answer folded.
    """
    parts = []
    for page in in_order(language):
        found = list(blocks(page))
        if found:
            parts.append(f"## {title(page)} {{#from-{page.name.replace('/', '-')}}}")
        for name, thought, body in found:
            parts.append(
                f"/// thought | {begun(thought, language)}\n    attrs: {{id: {name}}}\n\n"
                f"{body}\n\n[{WORDS[language]['where']}]({page.name}.md#{name})\n///"
            )
    return "\n\n".join(parts) + "\n"


def begun(thought, language):
    """The sentence with a capital: in English, and not where a symbol begins it, such as k3."""
    if language != "en" or re.match(r"\w\d", thought):
        return thought
    return thought[0].upper() + thought[1:]


def blocks(page):
    """(id, what people think, what is true) of each misconception of a page.

    ValueError names one without an id.
    """
    lines = page.text().splitlines()
    for at, line in enumerate(lines):
        match = BLOCK.match(line)
        kind, _, thought = match[2].partition("|") if match else ("", "", "")
        if kind.strip() == "misconception":
            name = re.fullmatch(r"    attrs: \{id: ([a-z0-9-]+)\}", lines[at + 1])
            if not name:
                raise ValueError(
                    f"{page.label}:{at + 1}: give this misconception an id: on the next line, "
                    "`    attrs: {id: think-...}`"
                )
            end = next(i for i in range(at + 1, len(lines)) if lines[i].strip() == match[1])
            # a link within the page leads back to it from here
            yield (
                name[1],
                thought.strip(),
                "\n".join(lines[at + 2 : end]).strip().replace("](#", f"]({page.name}.md#"),
            )
