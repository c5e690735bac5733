"""A step on the finished site: Material's script fetches the search index when a reader opens the search, not with every page."""

import re
from pathlib import Path

# Material asks at once, except in files opened without a server; there it waits for the search to be opened, and so it shall everywhere
AT_ONCE = re.compile(r'[\w$]+\([\w$]+\(location\.protocol!=="file:"\),([\w$]+\("search"\))\)')


def fetch_index_when_asked(site: Path):
    for bundle in site.rglob("assets/javascripts/bundle.*.min.js"):
        script, changes = AT_ONCE.subn(r"\1", bundle.read_text(encoding="utf-8"))
        if changes != 1:
            raise ValueError(f"{bundle.name}: Material fetches its search index in another way than builder/search.py knows")
        bundle.write_text(script, encoding="utf-8")
