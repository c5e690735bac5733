"""An MkDocs hook: where a changed page alone is built, its navigation knows the others' titles.

They are read from the pages as they were built before.
"""

import re
from html import unescape
from pathlib import Path

TITLE = re.compile(r"<h1[^>]*>(.*?)<a ", re.DOTALL)


def on_nav(nav, **_):
    for page in nav.pages:
        if not page.file.is_modified():
            page.title = unescape(
                TITLE.search(Path(page.file.abs_dest_path).read_text(encoding="utf-8"))[1]
            )
