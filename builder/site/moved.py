"""Steps on the finished site: what was at an old address leads to the new one.

docs/moved.tsv holds old addresses and new ones, the same in both languages, of pages (`old-page/`)
or sections (`page/#old-name`).
"""

import csv
import html
import json
import re
from pathlib import Path

from builder.site.addresses import relative
from builder.site.lean import without_white_space

TABLE = Path("docs/moved.tsv")
HEADING = re.compile(r"<h1[^>]*>(.*?)(?:<a |</h1>)", re.DOTALL)
WORDS = {
    "en": ("This page has moved", "It is now here:"),
    "zh-TW": ("這一頁搬家了", "新的位置："),
}
PAGE = """<!doctype html>
<html lang="{language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>{title}</title>
    <link rel="canonical" href="{canonical}">
    <link rel="icon" href="{icon}">
    <script src="{script}" data-to="{to}" data-sections="{sections}"></script>
    <noscript><meta http-equiv="refresh" content="0; url={to}"></noscript>
  </head>
  <body>
    <h1>{title}</h1>
    <p>{words} <a href="{to}">{name}</a></p>
  </body>
</html>
"""


def table():
    """{old page: {old section, or "": new address}}"""
    moved = {}
    if TABLE.exists():
        with TABLE.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                page, _, section = row["old"].partition("#")
                moved.setdefault(page, {})[section] = row["new"]
    return moved


def sections_of(page, moved):
    """The sections of a page that have moved, for a script: {old section: new address} as JSON."""
    sections = {old: relative(new, page) for old, new in moved[page].items() if old}
    return html.escape(json.dumps(sections))


def name_moved_sections(page, address):
    """Tell wayfinding.js where the sections went that this page once had."""
    moved = table()
    if address not in moved:
        return page
    return page.replace(
        '<div id="lost"', f'<div id="lost" data-moved="{sections_of(address, moved)}"', 1
    )


def forward(site: Path, language, site_url):
    """Write a page at each old address, and stop at a row of the table that leads nowhere."""
    moved = table()
    for address, sections in moved.items():
        for section, new in sections.items():
            check(address + ("#" + section if section else ""), new, site, moved, language)
        page = site / address / "index.html"
        text = page.read_text(encoding="utf-8") if page.is_file() else ""
        if "" not in sections:
            if not text:
                raise ValueError(f"{TABLE}: {address} is no page: say where the page went")
        elif text and 'data-sections="' not in text:
            raise ValueError(f"{TABLE}: {address} has moved, it says, and is still there")
        else:
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(leading_on(address, site, moved, language, site_url), encoding="utf-8")


def check(old, new, site, moved, language):
    """Whether the new address of a row is that of a page, and of a section of it."""
    address, _, section = new.partition("#")
    page = site / address / "index.html"
    if "" in moved.get(address, ()) or not page.is_file():
        raise ValueError(f"{TABLE}: {old} leads to {new}, which is no page")
    if section and f'id="{section}"' not in page.read_text(encoding="utf-8"):
        raise ValueError(
            f"{TABLE}: {old} leads to {new}, and that page has no such section ({language})"
        )


def leading_on(address, site, moved, language, site_url):
    """The page that stands at an old address and leads to the new one."""
    new = moved[address][""]
    target = site / new.partition("#")[0] / "index.html"
    title, words = WORDS[language]
    to = relative(new, address)
    page = PAGE.format(
        language=language,
        title=title,
        words=words,
        to=to,
        canonical=site_url + new if site_url else to,
        icon=relative("assets", address) + "mark.svg",
        script=relative("assets/javascripts", address) + "moved.js",
        sections=sections_of(address, moved),
        name=HEADING.search(target.read_text(encoding="utf-8"))[1].strip(),
    )
    return without_white_space(page)
