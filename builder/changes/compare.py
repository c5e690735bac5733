"""Two versions of the course compared, as one language has them."""

import json
import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher

NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")
CLAIM = re.compile(
    r"^(/{3,}) claim \| ([^\n]*)\n    attrs: \{id: ([a-z0-9-]+)\}\n(.*?)^(?:\1$|/{3,} proof)",
    re.MULTILINE | re.DOTALL,
)
FORMULA = re.compile(r"\$\$(.*?)\$\$", re.DOTALL)
HEADING = re.compile(r"^# (.*?)(?: \{#.*\})?$", re.MULTILINE)


@dataclass(frozen=True)
class Claim:
    page: str
    title: str
    formulas: tuple


@dataclass(frozen=True)
class State:
    """What one version has."""

    pages: dict  # {name: title}
    programs: frozenset  # of "page/idea"
    printed: dict  # {"page/idea": what it prints}
    claims: dict  # {id: Claim}


@dataclass
class Changes:
    """What a version has that the one before had not, and the other way round."""

    new_pages: list = field(default_factory=list)  # names
    gone_pages: list = field(default_factory=list)
    new_claims: list = field(default_factory=list)  # ids
    other_claims: list = field(default_factory=list)  # whose formula is another
    gone_claims: list = field(default_factory=list)
    new_programs: list = field(default_factory=list)  # "page/idea", of pages that were there
    gone_programs: list = field(default_factory=list)  # likewise, of pages that still are
    numbers: dict = field(default_factory=dict)  # {"page/idea": [(line, line now)]}, "" for none

    def __bool__(self):
        return any(vars(self).values())


def state(version, language):
    """What a version's files say in a language."""
    pages, claims, folder = {}, {}, f"docs/{language}/"
    for path, text in version.files.items():
        if not path.startswith(folder):
            continue
        name, _, kind = path.removeprefix(folder).rpartition(".")
        text = words_of(text) if kind == "ipynb" else text
        heading = HEADING.search(text)
        pages[name] = heading[1] if heading else name
        for _, title, claim, body in CLAIM.findall(text):
            formulas = tuple(" ".join(each.split()) for each in FORMULA.findall(body))
            claims[claim] = Claim(name, title.strip(), formulas)
    return State(
        pages,
        frozenset(below_snippets(version, ".py")),
        below_snippets(version, ".out"),
        claims,
    )


def words_of(notebook):
    """The Markdown cells of a notebook."""
    cells = json.loads(notebook)["cells"]
    return "\n\n".join("".join(each["source"]) for each in cells if each["cell_type"] == "markdown")


def below_snippets(version, ending):
    """{"page/idea": text} of such files."""
    return {
        path.removeprefix("snippets/").removesuffix(ending): text
        for path, text in version.files.items()
        if path.startswith("snippets/") and path.endswith(ending)
    }


def compare(old: State, new: State):
    def of_page_in(pages, programs):
        return sorted(each for each in programs if each.rpartition("/")[0] in pages)

    numbers = {
        program: changed_lines(old.printed[program], new.printed[program])
        for program in sorted(old.printed.keys() & new.printed.keys())
    }
    return Changes(
        new_pages=[name for name in new.pages if name not in old.pages],
        gone_pages=[name for name in old.pages if name not in new.pages],
        new_claims=[claim for claim in new.claims if claim not in old.claims],
        other_claims=[
            claim
            for claim in new.claims
            if claim in old.claims and new.claims[claim].formulas != old.claims[claim].formulas
        ],
        gone_claims=[claim for claim in old.claims if claim not in new.claims],
        new_programs=of_page_in(old.pages, new.programs - old.programs),
        gone_programs=of_page_in(new.pages, old.programs - new.programs),
        numbers={program: lines for program, lines in numbers.items() if lines},
    )


def changed_lines(old, new):
    """[(line, line now)] where numbers differ; what is only worded otherwise does not count."""
    before, after = old.splitlines(), new.splitlines()
    found = []
    matched = SequenceMatcher(None, *(list(map(words, each)) for each in (before, after)), False)
    for kind, start, end, start_now, end_now in matched.get_opcodes():
        if kind == "equal":
            found += [
                (line, now)
                for line, now in zip(before[start:end], after[start_now:end_now])
                if NUMBER.findall(line) != NUMBER.findall(now)
            ]
        elif numbers_in(before[start:end]) != numbers_in(after[start_now:end_now]):
            found += [(line, "") for line in before[start:end] if NUMBER.search(line)]
            found += [("", now) for now in after[start_now:end_now] if NUMBER.search(now)]
    return found


def words(line):
    """A line without its numbers, by which it is known again."""
    return " ".join(NUMBER.sub("#", line).split())


def numbers_in(lines):
    return [number for line in lines for number in NUMBER.findall(line)]
