"""Steps on the finished site that make it lighter to load."""

import re
import shutil
import subprocess
from pathlib import Path

from builder.node import node

PROGRAMS = re.compile(r"(<pre>.*?</pre>)", re.DOTALL)
LINES = re.compile(r"[ \t\r]*\n[ \t\r\n]*")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def without_white_space(page):
    """A page without the empty lines and indents that templates leave."""
    parts = PROGRAMS.split(page)
    parts[::2] = [LINES.sub("\n", part) for part in parts[::2]]
    return "".join(parts)


def drop_comments(site: Path):
    """Our style sheet explains itself; readers need not fetch that. (Scripts: scripts.py.)"""
    sheet = site / "assets/site.css"
    text = COMMENT.sub("", sheet.read_text(encoding="utf-8"))
    sheet.write_text(LINES.sub("\n", text), encoding="utf-8")


def drop_unused_styles(site: Path):
    """PurgeCSS leaves of the theme's style sheets what a page or a script names: two thirds."""
    named_in = [str(path) for pattern in ("*.html", "*.js") for path in sorted(site.rglob(pattern))]
    sheets = sorted((site / "assets/stylesheets").glob("*.css"))
    command = [node(), "node_modules/purgecss/bin/purgecss.js", "--css", *map(str, sheets)]
    command += ["--content", *named_in, "--output", str(sheets[0].parent)]
    command += ["--safelist", "focus-visible"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    for sheet in sheets:  # both languages have the same
        shutil.copy(sheet, site / "zh-TW/assets/stylesheets" / sheet.name)
