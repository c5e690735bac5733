"""A Markdown extension: the atlas of libraries, a table for each subject, from docs/atlas.yml.

    /// atlas | drift
    ///

A library is a `<tbody>` with an id. Its version and its numbers are those that its program printed
(snippets/atlas/<id>.out); what the data says otherwise stops the build. docs/records/atlas.json
says when that was, and tests/atlas.py runs the programs.
"""

import html
import json
from functools import cache, lru_cache
from pathlib import Path
from xml.etree.ElementTree import SubElement

import yaml
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from builder.markdown.atlas_words import (
    BASES,
    COLUMNS,
    KINDS,
    NORMALISES,
    ORDERS,
    QUANTITIES,
    REDUCTIONS,
    SAYS,
    ZEROS,
)

DATA = Path("docs/atlas.yml")
RUNS = Path("docs/records/atlas.json")
PROGRAMS = Path("snippets/atlas")
LANGUAGES = {"Python": ".py", "SQL": ".py", "JavaScript": ".mjs", "R": ".R", "Octave": ".m"}
FIELDS = {
    "name": str,
    "subject": str,
    "group": str,
    "language": str,
    "call": str,
    "returns": dict,
    "zeros": dict,
    "base": str,
    "order": str,
    "normalises": str,
    "reduction": str,
    "surprising": str,
    "trap": dict,
    "docs": dict,
    "changed": dict,
}
OPTIONAL = {
    "language": "Python",
    "zeros": {},
    "base": "none",
    "order": "none",
    "normalises": "none",
    "reduction": "none",
    "surprising": "no",
    "docs": {},
    "changed": {},
}
CHOICES = {"base": BASES, "order": ORDERS, "normalises": NORMALISES, "reduction": REDUCTIONS}
WHETHER = ("yes", "no")


class AtlasError(ValueError):
    """A row of docs/atlas.yml that is not understood, or that its record does not bear out."""


def data():
    """What docs/atlas.yml says: {"groups": ..., "subjects": ..., "libraries": {id: row}}."""
    return data_of(DATA, DATA.stat().st_mtime_ns)


@lru_cache(maxsize=1)
def data_of(file, _changed):
    read = yaml.load(file.read_text(encoding="utf-8"), yaml.CBaseLoader)  # all texts
    read["libraries"] = {name: OPTIONAL | row for name, row in read["libraries"].items()}
    return read


def program(name, row):
    return PROGRAMS / f"{name}{LANGUAGES.get(row['language'], '.py')}"


@cache
def printed(name):
    """({label: value} of the lines that a program printed, its package, its version)."""
    first, *lines = (PROGRAMS / f"{name}.out").read_text(encoding="utf-8").splitlines()
    package, _, version = first.rpartition(" ")
    return dict(line.rpartition(": ")[::2] for line in lines), package, version


def problems(name, row, groups, subjects):
    """What is wrong with a row, in words."""
    unknown, absent = row.keys() - FIELDS.keys(), FIELDS.keys() - row.keys()
    if unknown or absent:
        return [f"has {sorted(unknown)} too much and lacks {sorted(absent)}"]
    found = [
        f"{field} is to be a {kind.__name__}, not {row[field]!r}"
        for field, kind in FIELDS.items()
        if not isinstance(row[field], kind)
    ]
    if found:
        return found
    found += [
        f"{field}: {row[field]!r} is none of {', '.join(known)}"
        for field, known in CHOICES.items()
        if row[field] not in known
    ]
    others = {"group": groups, "subject": subjects, "language": LANGUAGES, "surprising": WHETHER}
    for field, known in others.items():
        if row[field] not in known:
            found.append(f"{field}: {row[field]!r} is none of {', '.join(known)}")
    for field in ("trap", "docs", "changed"):
        if row[field] and row[field].keys() != {"en", "zh-TW"}:
            found.append(f"{field} is said in en and in zh-TW")
    if not (PROGRAMS / f"{name}.out").exists():
        return [*found, f"{PROGRAMS / name}.out is not there: make atlas, with --update"]
    lines = printed(name)[0]
    for field, known in (("returns", QUANTITIES), ("zeros", ZEROS)):
        for key, value in row[field].items():
            if key not in known:
                found.append(f"{field}: {key!r} is none of {', '.join(known)}")
            elif lines.get(known[key]["printed"]) != value:
                said = lines.get(known[key]["printed"], "no such line")
                found.append(f"{field}: {key}: {value}, but its record has {said}")
    return found


def checked():
    """The data, each row of which its record bears out."""
    read = data()
    wrong = [
        f"{DATA}: {name}: {problem}"
        for name, row in read["libraries"].items()
        for problem in problems(name, row, read["groups"], read["subjects"])
    ]
    if wrong:
        raise AtlasError("\n".join(wrong))
    return read


def runs():
    """{id: {"date": ..., "digest": ...}} of the last recorded run."""
    return json.loads(RUNS.read_text(encoding="utf-8"))


def values(row, field, known, language):
    return [(known[key][language], value) for key, value in row[field].items()]


def cells(name, row, language):
    """The row's texts: what it returns, base, order, normalising, zeros, reduction."""
    choices = {field: known[row[field]][language] for field, known in CHOICES.items()}
    zeros = values(row, "zeros", ZEROS, language)
    return {
        "returns": values(row, "returns", QUANTITIES, language),
        "base": choices["base"],
        "order": choices["order"],
        "normalises": choices["normalises"],
        "zeros": zeros,
        "reduction": choices["reduction"],
    }


def remarks(row, language):
    """What is said of a library, in sentences: the trap, what its documentation says, changes."""
    said = SAYS[language]
    texts = [row["trap"][language]]
    texts += [said["docs"] + row["docs"][language]] if row["docs"] else []
    texts += [said["changed"] + row["changed"][language]] if row["changed"] else []
    return said["between"].join(texts)


def marked(text):
    """A text with `code` in it as HTML."""
    parts = html.escape(text, quote=False).split("`")
    return "".join(f"<code>{part}</code>" if at % 2 else part for at, part in enumerate(parts))


def pairs(found):
    return "<br>".join(f"{html.escape(label)} <b>{value}</b>" for label, value in found) or "–"


def cell(column, text):
    """On a phone the column's name stands before the text, and a dash is not shown (site.css)."""
    return f'<td data-c="{column}">{text}</td>' if text != "–" else "<td>–</td>"


def kinds(row):
    """What of a library can be asked for by quantity."""
    return sorted({QUANTITIES[key]["kind"] for key in row["returns"]})


def attributes(name, row):
    """What a library's part of a table is called, and what the filter asks of it."""
    found = {"id": name, "data-q": " ".join(kinds(row)), "data-b": row["base"]}
    found |= {"data-o": row["order"], "data-l": row["language"]}
    return found | ({"data-s": ""} if row["surprising"] == "yes" else {})


def body(name, row, read, language):
    """A library's two lines of the table."""
    said, columns, found = SAYS[language], COLUMNS[language], cells(name, row, language)
    when = said[read["groups"][row["group"]]["every"]]
    about = f"{printed(name)[2]} · {row['language']} · {when} · <time>{runs()[name]['date']}</time>"
    first = (
        f'<th scope="row">{html.escape(row["name"])} <small>{about} · '
        f'<a href="{program(name, row).name}">{said["program"]}</a></small></th>'
        f"<td><code>{html.escape(row['call'])}</code><br>{pairs(found['returns'])}</td>"
    )
    rest = "".join(
        cell(columns[key], pairs(found[key]) if key == "zeros" else found[key])
        for key in ("base", "order", "normalises", "zeros", "reduction")
    )
    trap = f'<tr><td colspan="7">{marked(remarks(row, language))}</td></tr>'
    return f"<tr>{first}{rest}</tr>{trap}"


def add_table(parent, subject, language, keep):
    """The table of a subject; keep(html) gives what stands for HTML in an element's text.

    A library is an element, so that MkDocs knows its id when a link leads to it.
    """
    read = checked()
    table = SubElement(parent, "table", {"class": "atlas"})
    head = "".join(f'<th scope="col">{title}</th>' for title in COLUMNS[language].values())
    SubElement(table, "thead").text = keep(f"<tr>{head}</tr>")
    for name, row in read["libraries"].items():
        if row["subject"] == subject:
            part = SubElement(table, "tbody", attributes(name, row))
            part.text = keep(body(name, row, read, language))


def as_markdown(subject, language):
    """The same as Markdown, for those who take the page along."""
    read, columns = checked(), COLUMNS[language]
    lines = [[*columns.values(), SAYS[language]["trap"]]]
    lines.append(["---"] * len(lines[0]))
    for name, row in read["libraries"].items():
        if row["subject"] == subject:
            found = cells(name, row, language)
            texts = [
                "; ".join(map(" ".join, text)) if isinstance(text, list) else text
                for text in found.values()
            ]
            library = f"{row['name']} {printed(name)[2]}, `{row['call']}`"
            lines.append([library, *texts, remarks(row, language)])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def select(name, label, anything, choices):
    """A list to choose from; choices: [(value, what is shown)]."""
    options = "".join(
        f'<option value="{value}">{html.escape(text)}</option>'
        for value, text in [("", anything), *choices]
    )
    return f'<label>{label} <select name="{name}">{options}</select></label> '


def controls(language):
    """What narrows the tables down, for readers with scripts (assets/javascripts/atlas)."""
    said, columns, rows = SAYS[language], COLUMNS[language], data()["libraries"].values()
    found = {kind for row in rows for kind in kinds(row)}
    known = {
        "q": (said["quantity"], [(key, KINDS[key][language]) for key in KINDS if key in found]),
        "b": (columns["base"], chosen(rows, "base", BASES, language)),
        "o": (columns["order"], chosen(rows, "order", ORDERS, language)),
        "l": (
            said["language"],
            [(each, each) for each in LANGUAGES if each in {row["language"] for row in rows}],
        ),
    }
    lists = "".join(
        select(name, label, said["any"], choices) for name, (label, choices) in known.items()
    )
    return (
        f'<fieldset class="atlas-filter" data-search-exclude disabled data-says="{said["shown"]}">'
        f"<legend>{said['filter']}</legend>{lists}"
        f'<label><input type="checkbox" name="s"> {said["surprising"]}</label> '
        '<p role="status"></p></fieldset>'
    )


def chosen(rows, field, known, language):
    """The values of a field that some row has, with their words."""
    found = {row[field] for row in rows} - {"none"}
    return [(key, known[key][language]) for key in known if key in found]


class Atlas(Block):
    """The block: its argument is the subject."""

    NAME = "atlas"
    ARGUMENT = True

    def on_create(self, parent):
        language = self.config["language"]
        if self.argument == "filter":
            place = SubElement(parent, "div")
            place.text = self.md.htmlStash.store(controls(language))
            return place
        subjects = data()["subjects"]
        if self.argument not in subjects:
            raise AtlasError(f"/// atlas | {self.argument}: {DATA} has {', '.join(subjects)}")
        place = SubElement(parent, "div", {"class": "atlas"})
        add_table(place, self.argument, language, self.md.htmlStash.store)
        return place


class AtlasExtension(BlocksExtension):
    def __init__(self, **kwargs):
        self.config = {"language": ["en", "the language of the pages"]}
        super().__init__(**kwargs)

    def extendMarkdownBlocks(self, md, blocks):
        blocks.register(Atlas, self.getConfigs())
