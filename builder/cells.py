"""What a notebook may hold to be a page, whatever tool wrote the file.

A page shows words, programs, what these print and SVG figures. All else is refused by file and
cell, in words, by the build and by the tests alike; nothing is left out in silence.
"""

import ast
import json
import re
from pathlib import Path

SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
# ids as tools make them up
RANDOM = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[a-f]*[0-9])[0-9a-f]{8,}")
HEADING = re.compile(r"#+")  # to Python-Markdown without a blank behind it too
UNDERLINED = re.compile(r"^\S.*\n(=+|-+)[ \t]*$|<h[1-6][ >]", re.MULTILINE)
FENCE = re.compile(r"\s{0,3}(```+|~~~+)")

FIRST = (
    "it comes before the title; the first cell begins with # and the title, and links to Colab are "
    "made by the page itself"
)


def joined(text):
    """A source, or a text of an output: a string, or a list of lines."""
    if isinstance(text, list) and all(isinstance(line, str) for line in text):
        return "".join(text)
    return text if isinstance(text, str) else ""


def read(path):
    """(cells, what is wrong with the file itself or None).

    The cells have all their keys, and an id where they have one that is a name.
    """
    stored = Path(path).read_bytes()
    if stored.startswith(b"\xef\xbb\xbf"):
        return [], "begins with a byte order mark (BOM); save it as UTF-8 without BOM"
    try:
        notebook = json.loads(stored.decode("utf-8"))
    except UnicodeDecodeError as error:
        line, byte = stored[: error.start].count(b"\n") + 1, stored[error.start]
        return [], f"line {line} holds a byte, 0x{byte:02x}, that is not UTF-8; save it as UTF-8"
    except ValueError as error:
        return [], f"is no notebook, which is JSON: {error}"
    version = notebook.get("nbformat") if isinstance(notebook, dict) else None
    if version != 4 or not isinstance(notebook.get("cells"), list):
        return [], (
            f"is no notebook of format 4 (it says {version}); open it in Jupyter and save it, "
            "or: jupyter nbconvert --to notebook"
        )
    if not notebook["cells"] or not all(isinstance(cell, dict) for cell in notebook["cells"]):
        return [], "has no cells"
    return [whole(cell) for cell in notebook["cells"]], None


def whole(cell):
    """A cell with all the keys that format 4.5 wants, and no id where it has none that names it."""
    outputs = cell.get("outputs")
    kept = cell | {
        "cell_type": cell.get("cell_type", "nothing"),
        "source": joined(cell.get("source", "")),
    }
    if cell.get("cell_type") == "code":
        kept["outputs"] = (
            [output for output in outputs if isinstance(output, dict)]
            if isinstance(outputs, list)
            else []
        )
    if not named(cell):
        kept.pop("id", None)
    return kept


def named(cell):
    name = cell.get("id")
    return (
        isinstance(name, str)
        and len(name) <= 64
        and SLUG.fullmatch(name)
        and not RANDOM.fullmatch(name)
    )


def identified(cells, like=()):
    """The cells, each with an id.

    That is its own; the one in its place in another language; or one from its first words.
    """
    others = (
        [cell.get("id") for cell in like]
        if [each["cell_type"] for each in like] == [each["cell_type"] for each in cells]
        else [None] * len(cells)
    )
    taken = {cell["id"] for cell in cells if "id" in cell}
    found = []
    for number, (cell, other) in enumerate(zip(cells, others), 1):
        if "id" not in cell:
            first = other or slug(cell["source"]) or f"cell-{number}"
            name = next(
                name
                for name in (first, *(f"{first}-{count}" for count in range(2, len(cells) + 2)))
                if name not in taken
            )
            taken.add(name)
            cell = cell | {"id": name}
        found.append(cell)
    return found


def slug(source):
    """A name of up to four words, from the first line that has any."""
    for line in source.splitlines():
        words = re.findall(
            r"[a-z][a-z0-9]*", re.sub(r"<[^>]*>|\]\([^)]*\)|https?://\S+", " ", line.lower())
        )[:4]
        if words:
            return "-".join(words)[:60].strip("-")
    return ""


def headings(source):
    """(line, text) of the headings of a Markdown cell, not of what its fences hold."""
    fence = None
    for number, line in enumerate(source.split("\n"), 1):
        mark = FENCE.match(line)
        if mark and (fence is None or mark[1].startswith(fence)):
            fence = None if fence else mark[1]
        elif fence is None and HEADING.match(line):
            yield number, line


def place(number, cell):
    first = next((line.strip() for line in cell["source"].splitlines() if line.strip()), "")
    return f"cell {number} ({cell.get('id') or first[:40] or 'empty'})"


def problems(cells, recorded=True):
    """What is wrong with the cells, a sentence each.

    With recorded=False not what `pytest --update` mends, ids and outputs.
    """
    wrong = []
    ids = [cell.get("id") for cell in cells]
    for number, cell in enumerate(cells, 1):
        if cell["cell_type"] == "markdown":
            found = list(of_words(number, cell))
        elif cell["cell_type"] == "code":
            found = [FIRST] * (number == 1) + list(of_program(cell, recorded))
        else:
            found = [
                f"a page has no place for a cell of the kind “{cell['cell_type']}”; "
                "make it Markdown or code, or delete it"
            ]
        if recorded and "id" not in cell:
            found.append(
                "it has no id that names it, in lower-case ASCII words (its-first-words); "
                "pytest --update gives it one"
            )
        elif "id" in cell and ids.index(cell["id"]) < number - 1:
            found.append("another cell before it has the same id; give it one of its own")
        wrong += [f"{place(number, cell)}: {each}" for each in found]
    return wrong


NO_PICTURE = "which a page cannot show; let a program draw it, or say it in words"


def of_words(number, cell):
    if cell.get("attachments") or "](attachment:" in cell["source"]:
        yield f"it holds a picture pasted in (an attachment), {NO_PICTURE}"
    if "data:image/" in cell["source"]:
        yield f"it holds a picture as data, {NO_PICTURE}"
    found = list(headings(cell["source"]))
    if any(line > 1 for line, _ in found):
        yield (
            "a heading stands below its first line; begin a cell with each heading, since the "
            "cell's id becomes the heading's"
        )
    if any(not re.match("#{1,6} ", text) for _, text in found):
        yield (
            "a line begins with # and is no heading as it stands; write 1 to 6 of them and a "
            "blank, or begin the line otherwise"
        )
    if UNDERLINED.search(cell["source"]):
        yield (
            "it has a heading that is underlined or HTML; write it with #, so that it gets the "
            "cell's id"
        )
    has_title = any(re.match("#(?!#)", text) for _, text in found)
    if number == 1 and not has_title:
        yield FIRST
    if number > 1 and has_title:
        yield "it has a title (# ...), which the first cell alone has; use ##"


def of_program(cell, recorded):
    try:
        ast.parse(cell["source"])
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", 1)
        shown = (cell["source"].split("\n")[(line or 1) - 1 :] or [""])[0].strip()
        yield (
            f"line {line} is no Python ({shown[:60]}); a reader copies it into a program, so no "
            "commands of a notebook (%, !)"
        )
    if recorded:
        for output in cell["outputs"]:
            if what := unfit(output):
                yield f"{what}; pytest --update runs it anew"


def unfit(output):
    """Why an output is none that is recorded here: printed text or an SVG figure."""
    kind = output.get("output_type")
    data = output.get("data") if isinstance(output.get("data"), dict) else {}
    if kind == "stream":
        printed = output.get("name") == "stdout" and joined(output.get("text"))
        return None if printed else "an output is on stderr, or empty"
    if kind == "error":
        return f"it ended in {output.get('ename', 'an error')}"
    if kind == "display_data" and "image/svg+xml" in data:
        return None
    what = ", ".join(sorted(data)) or kind
    return f"an output is {what}, and a page shows printed text and SVG figures"
