"""An MkDocs hook and a step on the finished site that make pages lighter: to build, to search and to load.

The search plugin parses each page tag by tag, and nine tags in ten stand in formulas, figures and coloured programs. So it is handed
those as plain text, and a figure, whose labels nobody looks for, as none; then the page gets them back.
"""

import re
import shutil
import subprocess
from pathlib import Path

from builder.formulas import node

DENSE = re.compile(r"<(math|svg|code)\b.*?</\1>", re.DOTALL)
TAG = re.compile(r"<annotation\b.*?</annotation>|<[^>]+>", re.DOTALL)  # a formula's TeX is no word of the page
# names, punctuation, operators and white space: no colour tells them from plain text
PLAIN = re.compile(r'<span class="(?:n|p|o|w)">([^<]*)</span>')


def on_page_content(content, page, **_):
    page.dense = [match[0] for match in DENSE.finditer(content)]
    return DENSE.sub(lambda match: f"<{match[1]}>{'' if match[1] == 'svg' else TAG.sub('', match[0])}</{match[1]}>", content)


def on_page_context(context, page, **_):
    """Hooks come after plugins: the search has read the page."""
    dense = iter(page.dense)
    page.content = DENSE.sub(lambda _: PLAIN.sub(r"\1", next(dense)), page.content)
    return context


PROGRAMS = re.compile(r"(<pre>.*?</pre>)", re.DOTALL)
LINES = re.compile(r"[ \t\r]*\n[ \t\r\n]*")
COMMENTS = {".css": re.compile(r"/\*.*?\*/", re.DOTALL), ".js": re.compile(r"^\s*//.*$|\s+// .*$", re.MULTILINE)}


def drop_white_space(site: Path):
    """Templates leave empty lines and indents, and our style sheet and script explain themselves; readers need not fetch that."""
    for path in site.rglob("*.html"):
        parts = PROGRAMS.split(path.read_text(encoding="utf-8"))
        parts[::2] = [LINES.sub("\n", part) for part in parts[::2]]
        path.write_text("".join(parts), encoding="utf-8")
    for path in site.rglob("assets/site.*s"):
        path.write_text(LINES.sub("\n", COMMENTS[path.suffix].sub("", path.read_text(encoding="utf-8"))), encoding="utf-8")


def drop_unused_styles(site: Path):
    """PurgeCSS leaves of Material's style sheets what a page or a script names: two thirds."""
    purge = "node_modules/purgecss/bin/purgecss.js"
    pages_and_scripts = [str(path) for pattern in ("*.html", "*.js") for path in sorted(site.rglob(pattern))]
    sheets = sorted((site / "assets/stylesheets").glob("*.css"))
    subprocess.run(
        [node(), purge, "--css", *map(str, sheets), "--content", *pages_and_scripts, "--output", str(sheets[0].parent), "--safelist", "focus-visible"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    for sheet in sheets:  # both languages have the same
        shutil.copy(sheet, site / "zh-TW/assets/stylesheets" / sheet.name)
