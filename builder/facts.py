"""An MkDocs hook: what a teacher wants to know of a page, at its end: when it last changed, how to cite it, where to correct it, the licence.

A date needs git, an address SITE_URL, and a link to correct the page REPO_URL (and REPO_BRANCH where it is not main); what is not known
is not said.
"""

import subprocess
from functools import cache
from pathlib import Path


@cache
def dates():
    """{file or folder: the day of its last commit, as 2026-11-28}, of what pages are made of; empty where git knows nothing."""
    log = subprocess.run(
        ["git", "-c", "core.quotepath=off", "log", "--format=%x00%cs", "--name-only", "--", "docs/en", "docs/zh-TW", "snippets"],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    found = {}
    for commit in log.stdout.split("\0")[1:] if log.returncode == 0 else []:
        day, *files = commit.split("\n")
        for file in filter(None, files):
            found.setdefault(file, day)
            found.setdefault(str(Path(file).parent), day)  # of a page's programs, the newest
    return found


def on_page_context(context, page, config, **_):
    source = f"{Path(config.docs_dir).relative_to(Path.cwd())}/{page.file.src_uri}"
    made_of = (source, f"snippets/{page.file.src_uri.rsplit('.', 1)[0]}")
    page.meta["changed"] = max((dates()[each] for each in made_of if each in dates()), default=None)
    page.meta["source"] = source
    return context
