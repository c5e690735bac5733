"""What answers the hand or the reader, with a wrong answer: a figure, a look-up, an exercise."""

import re

from checks.exploring import FIGURES, blocks
from checks.pages import ROOT

from builder.markdown.explore import MODULES
from builder.markdown.readings import NUMBERS

from ..registry import edited, kind, markdown_pages, other_digit, read, relative

OPERATORS = {"+": "-", "-": "+", "*": "/", "/": "*", "<": ">", ">": "<"}
FUNCTIONS = {"log": "log2", "log2": "log", "log1p": "log", "exp": "expm1", "sqrt": "abs"}
CODE = re.compile(
    r"(?<= )(?P<operator>[-+*/<>])(?= )|(?<![\w.])(?P<constant>\d+(?:\.\d+)?)(?![\w.])"
    r"|(?<![\w.])(?P<function>log2|log1p|log|exp|sqrt)(?=\()"
)
DECLARED = re.compile(r"\b(?P<name>from|to|step|start|right): (?P<value>[-\d.]+|\"[\w-]+\")")
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/|import [^;]*;", re.DOTALL)


def other_code(draw, path, **more):
    """The Fault of a script in which an operator, a constant or a function is another."""
    text = read(path)
    code = COMMENT.sub(lambda match: " " * len(match[0]), text)
    match = draw.choice(list(CODE.finditer(code)))
    if match["operator"]:
        new = OPERATORS[match[0]]
    else:
        new = FUNCTIONS[match[0]] if match["function"] else other_digit(draw, match[0])
    return edited(path, *match.span(), new, **more)


@kind("an operator, constant or function of a figure's numbers", weight=3, checks=["functions"])
def numbers_of_a_figure(draw):
    figure = draw.choice(FIGURES)
    return other_code(draw, f"{MODULES}/{figure}/numbers.js", near=f"[{figure}]")


@kind("an operator, constant or function of a reading of a number", weight=2, checks=["functions"])
def numbers_of_a_reading(draw):
    return other_code(draw, str(NUMBERS), near="test_readings")


@kind("a start, bound, step or right answer of a figure", weight=2, checks=["functions"])
def declaration_of_a_figure(draw):
    figure = draw.choice(FIGURES)
    path = f"{MODULES}/{figure}/state.js"
    match = draw.choice(list(DECLARED.finditer(read(path))))
    value = match["value"]
    new = '"another"' if value.startswith('"') else other_digit(draw, value)
    return edited(path, *match.span("value"), new, near=f"[{figure}]")


@kind("two words of a figure exchanged", weight=2, checks=["functions"])
def words_of_a_figure_exchanged(draw):
    figure, page, line, words, _ = draw.choice(blocks())
    sayings = [name for name, text in words.items() if isinstance(text, str) and name != "start"]
    one, other = draw.sample(sayings, 2)
    lines = read(page.label).split("\n")
    at = {
        name: next(i for i in range(line, len(lines)) if lines[i].startswith(f"    {name}: "))
        for name in (one, other)
    }
    said = {name: lines[at[name]].partition(": ")[2] for name in at}
    if said[one] == said[other]:
        return None
    lines[at[one]], lines[at[other]] = f"    {one}: {said[other]}", f"    {other}: {said[one]}"
    what = f"{one} and {other} exchanged"
    text = read(page.label)
    return edited(page.label, 0, len(text), "\n".join(lines), what, near=f"[{figure}]")


@kind("a digit of a figure's vector", weight=1, checks=["functions"])
def vector_of_a_figure(draw):
    figure = draw.choice(FIGURES)
    path = relative(ROOT / f"tests/explore/{figure}.jsonl")
    text = read(path)
    lines = list(re.finditer(r".+", text))
    line = draw.choice(lines)
    digits = list(re.finditer(r"\d+", line[0]))
    match = draw.choice(digits)
    start, stop = (line.start() + at for at in match.span())
    # past the sixteenth digit a double may be the same
    if len(match[0]) > 14:
        stop = start + 12
    return edited(path, start, stop, other_digit(draw, text[start:stop]), near=f"[{figure}]")


@kind("an exercise's answer or one of its slips", weight=2, checks=["sources"])
def answer_of_an_exercise(draw):
    page = draw.choice(markdown_pages())
    text = read(page.label)
    found = [
        match
        for block in re.finditer(r"^/// check \|.*?^///$", text, re.M | re.DOTALL)
        for match in re.finditer(r"(?<=^- )\S*\d[\d.]*(?=[^\n]*:)", block[0], re.M)
        for match in [(block.start() + match.start(), block.start() + match.end())]
    ]
    if not found:
        return None
    start, stop = draw.choice(found)
    return edited(page.label, start, stop, other_digit(draw, text[start:stop]))
