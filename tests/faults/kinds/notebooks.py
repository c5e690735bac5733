"""A notebook's cell that says, computes or shows something else."""

import json
import re

from checks.pages import pages

from ..registry import Fault, kind, other_digit, read, replaced
from .programs import change_of_code


@kind("a notebook's cell", weight=2, checks=["sources"])
def notebook_cell(draw):
    page = draw.choice([page for page in pages() if page.is_notebook])
    notebook = json.loads(read(page.label))
    cell = draw.choice(notebook["cells"])
    what = (change_of_program if cell["cell_type"] == "code" else change_of_words)(draw, cell)
    if what is None:
        return None
    text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    return Fault(page.label, 1, f"cell {cell['id']}: {what}", {page.label: text})


def change_of_program(draw, cell):
    outputs = [output for output in cell["outputs"] if "text" in output]
    if outputs and draw.random() < 0.5:
        output = draw.choice(outputs)
        output["text"] = other_digit(draw, "".join(output["text"])).splitlines(keepends=True)
        return "output"
    change = change_of_code(draw, "".join(cell["source"]))
    if change is None:
        return None
    cell["source"] = change[1].splitlines(keepends=True)
    return change[2]


def change_of_words(draw, cell):
    source = "".join(cell["source"])
    numbers = list(re.finditer(r"\d\.\d+", source))
    if not numbers:
        return None
    match = draw.choice(numbers)
    changed = replaced(source, *match.span(), other_digit(draw, match[0]))
    cell["source"] = changed.splitlines(keepends=True)
    return "a number in its words"
