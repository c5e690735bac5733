"""An MkDocs hook: the page for addresses that lead nowhere lists both languages' pages."""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit


def heading(language, page):
    """A page's title, from its source: the other language is built beside this one, or not now."""
    source = Path("docs", language, page)
    text = source.read_text(encoding="utf-8")
    if source.suffix == ".ipynb":
        cells = [cell for cell in json.loads(text)["cells"] if cell["cell_type"] == "markdown"]
        text = "\n".join("".join(cell["source"]) for cell in cells)
    return re.search(r"^# (.*?)(?: \{#.*\})?$", text, re.MULTILINE)[1]


def on_template_context(context, template_name, config):
    """A host serves the page at any address: its links begin at the host's root."""
    if template_name != "404.html":
        return
    root = urlsplit(config.extra["root_url"]).path or "/"
    own = config.theme["language"]
    sites = sorted(config.extra["alternate"], key=lambda site: site["lang"] != own)
    context["root"] = root
    context["base_url"] = root + sites[0]["folder"]
    context["sites"] = [
        {
            **site,
            "home": root + site["folder"],
            "pages": [
                (root + site["folder"] + page.url, heading(site["lang"], page.file.src_uri))
                for page in context["nav"].pages
            ],
        }
        for site in sites
    ]
