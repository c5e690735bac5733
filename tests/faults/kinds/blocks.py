"""A page that lacks what its twin has."""

import re

from ..registry import kind, markdown_pages, read, without_lines


@kind("a block dropped in one language", weight=2, checks=["sources"])
def block_dropped(draw):
    page = draw.choice(markdown_pages())
    blocks = [
        block
        for block in page.blocks()
        if block.kind == "paragraph" or re.search(" (claim|exercise|misconception)", block.kind)
    ]
    if not blocks:
        return None
    block = draw.choice(blocks)
    end = block.line + block.text.count("\n")
    if block.kind != "paragraph":  # a claim or an exercise goes as a whole
        lines, fence = read(page.label).split("\n"), block.kind.split()[0]
        end = next(at for at in range(block.line, len(lines)) if lines[at].strip() == fence) + 1
    return without_lines(page.label, block.line - 1, end, block.kind)
