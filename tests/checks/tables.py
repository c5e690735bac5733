"""What the tables that are made from the pages share: the pages' order and titles, and Markdown."""

import re

from checks.pages import ROOT, pages


def in_order(language):
    """The pages in the order of the site's navigation."""
    nav = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    return sorted(pages(language), key=lambda page: nav.find(f" {page.name}{page.path.suffix}\n"))


def title(page):
    """A page's title, without what follows its colon."""
    return re.split(
        "[:：]", next(block.text for block in page.blocks() if block.kind.startswith("h1"))
    )[0]


def table(columns, rows):
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)
