"""An MkDocs hook: what was at an old address leads to the new one, and the page for addresses that lead nowhere lists both languages' pages.

docs/moved.tsv holds old addresses and new ones, of pages (`old-page/`) or sections (`page/#old-name`), the same in both languages.
"""

import csv
import html
import json
import posixpath
import re
from pathlib import Path
from urllib.parse import urlsplit

TABLE = Path("docs/moved.tsv")
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


def relative(address, page):
    """An address of the site as seen from one of its pages."""
    path, sign, section = address.partition("#")
    there = posixpath.relpath(path or ".", page or ".")
    return ("./" if there == "." else there + "/") + sign + section


def on_config(config):
    config.extra["moved"] = {
        page: json.dumps({section: relative(new, page) for section, new in sections.items() if section}) for page, sections in table().items()
    }
    return config


def title_of(address, site):
    return re.search(r"<h1[^>]*>(.*?)(?:<a |</h1>)", (site / address / "index.html").read_text(encoding="utf-8"), re.DOTALL)[1].strip()


def on_post_build(config, **_):
    site, language = Path(config.site_dir), config.theme["language"]
    old_pages = table()
    for page, sections in old_pages.items():
        for section, new in sections.items():
            place, _, anchor = new.partition("#")
            target = site / place / "index.html"
            if place in old_pages and "" in old_pages[place] or not target.is_file():
                raise ValueError(f"{TABLE}: {page}{'#' + section if section else ''} leads to {new}, which is no page")
            if anchor and f'id="{anchor}"' not in target.read_text(encoding="utf-8"):
                raise ValueError(f"{TABLE}: {page}{'#' + section if section else ''} leads to {new}, and that page has no such section ({language})")
        if "" not in sections:
            if not (site / page / "index.html").is_file():
                raise ValueError(f"{TABLE}: {page} is no page: say where the page went")
            continue
        old = site / page / "index.html"
        if old.exists() and 'data-sections="' not in old.read_text(encoding="utf-8"):
            raise ValueError(f"{TABLE}: {page} has moved, it says, and is still there")
        to = relative(sections[""], page)
        title, words = WORDS[language]
        old.parent.mkdir(parents=True, exist_ok=True)
        old.write_text(
            PAGE.format(
                language=language,
                title=title,
                words=words,
                to=to,
                canonical=config.site_url.rstrip("/") + "/" + sections[""] if config.site_url else to,
                icon=relative("assets", page) + "mark.svg",
                script=relative("assets/javascripts", page) + "moved.js",
                sections=html.escape(config.extra["moved"][page]),
                name=title_of(sections[""].partition("#")[0], site),
            ),
            encoding="utf-8",
        )


def heading(language, page):
    """A page's title, from its source: the other language is not built yet, or not by this build."""
    source = Path("docs", language, page)
    text = source.read_text(encoding="utf-8")
    if source.suffix == ".ipynb":
        text = "\n".join("".join(cell["source"]) for cell in json.loads(text)["cells"] if cell["cell_type"] == "markdown")
    return re.search(r"^# (.*?)(?: \{#.*\})?$", text, re.MULTILINE)[1]


def on_template_context(context, template_name, config):
    """The 404 page is served at any address: its links begin at the host's root."""
    if template_name == "404.html":
        root = urlsplit(config.extra["root_url"]).path or "/"
        own = config.theme["language"]
        sites = sorted(config.extra["alternate"], key=lambda site: site["lang"] != own)
        context["root"] = root
        context["base_url"] = root + next(site["folder"] for site in sites if site["lang"] == own)
        context["sites"] = [
            {**site, "home": root + site["folder"], "pages": [(root + site["folder"] + page.url, heading(site["lang"], page.file.src_uri)) for page in context["nav"].pages]}
            for site in sites
        ]
    return context
