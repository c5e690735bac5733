"""Where a page asks its reader to guess or to try, the answer stands below.

A program prints it, and it is folded where it is not the next output. The English pages are read;
test_twins.py holds the Chinese ones to the same blocks. In a notebook the next cell answers, whose
output test_labs.py compares.
"""

import re

import pytest
from checks.pages import pages

# asks to change or run a program: what it then prints stands in a fold
TRY = re.compile(r"\bTry it\b|\bSomething to try\b|\bTry:|\bBefore you (?:run|change|give)\b")
# asks to guess: what is asked about comes next, before the section ends, or in a fold
GUESS = re.compile(
    r"\bBefore you (?:read|look|unfold|compute|compare)\b[^.]*:|\bGuess (?:first|before)\b"
)


@pytest.mark.parametrize("page", pages("en"), ids=lambda page: page.label)
def test_a_prompt_is_answered(page):
    wrong = []
    blocks = page.blocks()
    for at, block in enumerate(blocks):
        where = f"{page.label}:{block.line}"
        if block.kind in ("code", "include"):
            continue
        if page.is_notebook:
            if (TRY.search(block.text) or GUESS.search(block.text)) and not any(
                each.kind == "code" for each in blocks[at + 1 : at + 3]
            ):
                wrong.append(f"{where} asks to guess or to try, and no cell follows that answers")
        elif TRY.search(block.text):
            following = blocks[at + 1 :]
            fold = following[0].kind.startswith("/// answer") if following else False
            end = (
                next(
                    (i for i, each in enumerate(following[1:], 1) if each.kind.strip() == "///"), 0
                )
                if fold
                else 0
            )
            if not any(".out" in each.text for each in following[:end]):
                wrong.append(
                    f"{where} asks to try something: give it an /// answer right below that "
                    "includes what a program prints"
                )
        elif GUESS.search(block.text):
            section = blocks[
                at + 1 : next(
                    (i for i in range(at + 1, len(blocks)) if re.match("h[1-6] ", blocks[i].kind)),
                    len(blocks),
                )
            ]
            if not any(".out" in each.text or "stdout" in each.text for each in section):
                wrong.append(f"{where} asks to guess, and no output in this section answers")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
