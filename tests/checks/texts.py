"""Files of text as a project of many hands has them.

Read whatever they hold, say what is wrong in words, and show a difference that the eye does not
see.
"""

import ast
import codecs
import re
import unicodedata
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent


class Text(NamedTuple):
    text: str  # with what cannot be decoded replaced, so that no other check stops at it
    problem: str | None  # file, line, what is wrong and how to mend it


def label(path):
    return (
        path.relative_to(ROOT).as_posix()
        if path.is_relative_to(ROOT)
        else "/".join(path.parts[-3:])
    )


def read(path):
    """The text of a file and what is wrong with it as text, if anything is."""
    stored = path.read_bytes()
    text = (
        stored.decode("utf-8", "replace")
        .removeprefix("\ufeff")
        .replace("\r\n", "\n")
        .replace("\r", "\n")
    )
    return Text(text, problem(path, stored))


def problem(path, stored):
    def at(position, words):
        return f"{label(path)}:{stored[:position].count(bytes([10])) + 1} {words}"

    if stored.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return at(0, "is in UTF-16; save it as UTF-8 (without BOM)")
    if stored.startswith(codecs.BOM_UTF8):
        invisible = "a byte order mark (BOM), an invisible character before the first"
        return at(0, f"begins with {invisible}; save it as UTF-8 without BOM")
    try:
        stored.decode("utf-8")
    except UnicodeDecodeError as error:
        byte = f"a byte, 0x{stored[error.start]:02x}, that is not UTF-8"
        return at(
            error.start, f"holds {byte} (was it saved in Big5, or as Latin-1?); save it as UTF-8"
        )
    if b"\0" in stored:
        return at(stored.index(b"\0"), "holds a null byte, which no text has; take it out")
    return None


@cache
def program(path):
    """The text of a program and what is wrong with it, its syntax included."""
    text, wrong = read(path)
    return Text(text, wrong or syntax_error(path, text))


@cache
def parsed(source):
    """(the modules that a program imports, by their first names; what Python says against it)."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return frozenset(), error
    found = set()
    for node in statements(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return frozenset(found - {""}), None


def statements(node):
    """The statements below a node, without the expressions in them, which are most of a tree."""
    for each in ast.iter_child_nodes(node):
        if not isinstance(each, ast.expr):
            yield each
            yield from statements(each)


def syntax_error(path, text):
    error = parsed(text)[1]
    if isinstance(error, SyntaxError):
        shown = (error.text or "").rstrip()
        where = (
            f"\n  {shown}\n  {' ' * (max(error.offset or 1, 1) - 1)}^"
            if shown and len(shown) <= 100
            else ""
        )
        return (
            f"{label(path)}:{error.lineno or 1} is no Python: {error.msg}; mend the program{where}"
        )
    if error:
        return f"{label(path)} is no Python that can be read: {error}; mend the program"
    return None


# ---- a difference that the eye does not see

NAMES = {
    "\r": "CARRIAGE RETURN, of a Windows line end",
    "\t": "TAB",
    "\ufeff": "BYTE ORDER MARK",
    "\n": "LINE FEED",
    "\0": "NULL",
}
DASHES = dict.fromkeys("‐‑‒–—−﹣－", "-")


def alike(text):
    """The text as the eye takes it: blanks of any kind are one, and dashes are dashes.

    What is full-width is not.
    """
    kept = "".join(
        DASHES.get(sign, sign)
        for sign in unicodedata.normalize("NFKC", text)
        if unicodedata.category(sign) != "Cf"
    )
    return " ".join(kept.split())


def named(sign):
    if not sign:
        return "nothing"
    name = NAMES.get(sign) or unicodedata.name(sign, "a character without a name")
    return f"U+{ord(sign):04X} {name}"


def unseen(before, now):
    """Words for the difference of two lines that look the same; nothing where one sees it."""
    if before is None or now is None or alike(before) != alike(now):
        return ""
    at, (old, new) = next(
        (at, pair)
        for at, pair in enumerate(zip_longest(before, now, fillvalue=""))
        if pair[0] != pair[1]
    )
    blank = " at the end of the line" if not (before[at:] + now[at:]).strip() else ""
    return (
        f"they look the same and differ in column {at + 1}{blank}: "
        f"expected {named(old)}, got {named(new)}"
    )


def line_ends(before, now):
    """Words for two texts that differ in their line ends alone."""
    crlf = "\r\n"
    if (
        before is not None
        and now is not None
        and before != now
        and before.replace("\r\n", "\n") == now.replace("\r\n", "\n")
    ):
        kinds = {True: "Windows line ends (CR LF)", False: "line ends of one character (LF)"}
        return (
            f"only the line ends differ: "
            f"expected {kinds[crlf in before]}, got {kinds[crlf in now]}.\n"
            "Git or an editor wrote them; .gitattributes says LF: "
            "git rm -rq --cached . && git reset -q --hard (which drops what is not committed)"
        )
    return ""


# the pages' own commands, and what they stand for
OWN = re.compile(r"\\(?:P|Q|p|q|KL|JSD|E)(?![A-Za-z])")
# what the site's own commands stand for, said once more
MEANT = {
    "P": "P",
    "Q": "Q",
    "p": "p",
    "q": "q",
    "KL": r"D_{\mathrm{KL}}",
    "JSD": r"\mathrm{JSD}",
    "E": r"\mathbb{E}",
}


def spelled_out(tex):
    """TeX with the pages' own commands said once more."""
    return OWN.sub(lambda match: MEANT[match[0][1:]], tex)
