"""The feed of changes, an Atom file beside each language's home, and its link in every page.

An entry is a version. A feed's addresses are whole ones: without SITE_URL there is none, nor where
the project's history is not known.
"""

from html import escape
from pathlib import Path

import markdown

from builder.changes.compare import state
from builder.changes.history import here, last_commit, tagged
from builder.changes.said import of_version
from builder.site.addresses import relative, source
from builder.site.facts import AUTHORS
from builder.site.parts import FORMULA, published, standard

FEED = "changes.xml"
PAGE = "changes/"
WORDS = {"en": "{}: what changed", "zh-TW": "《{}》改了什麼"}
ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{language}">
<id>{page}</id>
<title>{title}</title>
<link rel="self" href="{feed}"/>
<link rel="alternate" href="{page}"/>
<author><name>{authors}</name></author>
<updated>{updated}</updated>
{entries}</feed>
"""
ENTRY = """<entry>
<id>{address}</id>
<title>{name}</title>
<link href="{address}"/>
<updated>{time}</updated>
<content type="html">{content}</content>
</entry>
"""


def has_feed(site):
    return bool(site.url) and tagged() is not None


def link_to_feed(page, address, site):
    """A page whose head leads to the feed."""
    if not source(address, site.language) or not has_feed(site):
        return page
    title = escape(WORDS[site.language].format(site.name))
    # the space keeps Material's script from taking it for another language's site (main.html)
    link = (
        f'<link rel="alternate " type="application/atom+xml" title="{title}" '
        f'href="{relative("", address)}{FEED}">'
    )
    return page.replace("</head>", f"{link}\n</head>", 1)


def write_feed(folder: Path, site):
    if has_feed(site):
        (folder / FEED).write_text(feed(site), encoding="utf-8")


def feed(site):
    versions, page = tagged(), site.url + PAGE
    now = state(here(), site.language)
    entries = [
        ENTRY.format(
            address=f"{page}#{version.name}",
            name=escape(version.name),
            time=version.time,
            content=escape(as_html(of_version(version, before, site.language, now), site)),
        )
        for version, before in zip(versions, [*versions[1:], None])
    ]
    return ATOM.format(
        language=site.language,
        page=page,
        feed=site.url + FEED,
        title=escape(WORDS[site.language].format(site.name)),
        authors=escape(AUTHORS[site.language].format(site.name)),
        updated=versions[0].time if versions else last_commit(),
        entries="".join(entries),
    )


def as_html(text, site):
    """Markdown as any reader of feeds shows it: with whole links, formulas as TeX."""
    text = FORMULA.sub(lambda match: standard(match[0]), text)
    lines = [published(line, PAGE, site.url) for line in text.split("\n")]
    return markdown.markdown("\n".join(lines), extensions=["pymdownx.superfences"])
