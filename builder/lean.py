"""Steps on the finished site that make a page lighter to load, and look the same."""

import re
import shutil
import subprocess
from pathlib import Path

from builder.formulas import node

CODE = re.compile(r"<code>.*?</code>", re.DOTALL)
# names, punctuation, operators and white space: no colour tells them from plain text
PLAIN = re.compile(r'<span class="(?:n|p|o|w)">([^<]*)</span>')


def drop_plain_marks(site: Path):
    """A tenth of a page with many programs."""
    for path in site.rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        path.write_text(CODE.sub(lambda code: PLAIN.sub(r"\1", code[0]), page), encoding="utf-8")


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
