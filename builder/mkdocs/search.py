"""An MkDocs hook: Material's dialog for the search, with an index and a worker of our own.

The index is made from the finished pages (builder/site/search.py). It and our worker are fetched
when a reader opens the search, not with every page.
"""

import re

SCRIPTS = "assets/javascripts"
BUNDLE = re.compile(rf"{SCRIPTS}/bundle\.\w+\.min\.js")
WORKER = re.compile(rf"{SCRIPTS}/workers/search\.\w+\.min\.js")
UNUSED = re.compile(rf"{WORKER.pattern}\.map|{SCRIPTS}/lunr/.+")  # of Material's own worker
# Material asks for its index at once, except in files opened without a server; there it waits for
# the search to be opened, and so it shall everywhere: the index is larger than a page. Nothing but
# `location.protocol` decides that, and no option, event or global of Material 9.8 comes before it.
AT_ONCE = re.compile(r'[\w$]+\([\w$]+\(location\.protocol!=="file:"\),([\w$]+\("search"\))\)')
# It opens the search for `?q=words` in an address, as the page of a dead link offers; on the page
# which-number `q` is a distribution.
ASKED = re.compile(r'[\w$]+\.has\("q"\)&&(?=\()')
# what stands in the place of Material's worker; the first message is that the index is there
WHEN_ASKED = """\
addEventListener("message", first => {
  importScripts("search.js");
  dispatchEvent(new MessageEvent("message", { data: first.data }));
}, { once: true });
"""


def on_files(files, config):
    for file in list(files):
        path = file.src_uri
        if BUNDLE.fullmatch(path):
            file.content_string, changes = AT_ONCE.subn(r"\1", file.content_string)
            if changes != 1:
                raise ValueError(
                    f"{path}: Material fetches its search index in another way than "
                    "builder/mkdocs/search.py knows"
                )
            file.content_string, changes = ASKED.subn(
                r'!document.querySelector(".which-number")&&\g<0>', file.content_string
            )
            if changes != 1:
                raise ValueError(
                    f"{path}: Material reads ?q= in another way than builder/mkdocs/search.py knows"
                )
        elif WORKER.fullmatch(path):
            file.content_string = WHEN_ASKED
        elif UNUSED.fullmatch(path):
            files.remove(file)
    return files


def on_page_content(content, page, config, files):
    """Material's plugin need not read the page."""
    page.meta["search"] = {"exclude": True}
    return content
