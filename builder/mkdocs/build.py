"""Builds the site with MkDocs: English in its folder, Chinese in zh-TW/ below, each in a process.

Neither build needs the other. What both need is done before their processes part: MkDocs and its
plugins are imported, and the programs coloured.
"""

import contextlib
import gc
import multiprocessing
import os
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from builder.markdown.highlight import COLOURED, colour_programs
from builder.site.lean import drop_comments, drop_unused_styles
from builder.site.offline import write_offline_workers
from builder.site.policy import add_policy
from builder.site.scripts import bundle_scripts

FORK, ANEW = map(multiprocessing.get_context, ("fork", "spawn"))
CONFIGS = {"en": "mkdocs.yml", "zh-TW": "mkdocs.zh-TW.yml"}


def folder_of(language, site: Path):
    return site if language == "en" else site / language


def build_language(language, folder: Path, changed_only=False):
    """Build one language, --strict; or of it the changed pages alone, for an author who waits."""
    root_url = os.environ.get("SITE_URL", "")
    if root_url and not root_url.endswith("/"):
        root_url += "/"
    config = load_config(
        CONFIGS[language],
        strict=not changed_only,
        site_dir=str(folder),
        site_url=root_url and (root_url if language == "en" else f"{root_url}{language}/"),
    )
    config.extra["root_url"] = root_url
    config.plugins.on_startup(command="build", dirty=changed_only)
    try:
        build(config, dirty=changed_only)
    finally:
        config.plugins.on_shutdown()


def build_site(site: Path, each):
    """Build both languages at once by each(language, folder), which returns why it fails, or None.

    Returns the reasons, a line each; "" where there are none.
    """
    alone = threading.active_count() == 1
    if alone:
        with ProcessPoolExecutor(1, FORK) as process:
            colours = process.submit(colour_programs, Path("snippets"))
            with contextlib.suppress(Exception):  # what does not load, each language's build says
                warm_up()
        COLOURED.update(colours.result())
    # MkDocs empties the folder that it builds into, and the English one holds the Chinese one
    aside = site.with_name(f"{site.name}.zh-TW")
    # beside a server's threads no process forks: it might wait for ever for what one of them held
    with ProcessPoolExecutor(2, FORK if alone else ANEW) as processes:
        reasons = list(processes.map(each, CONFIGS, (site, aside)))
    if aside.exists():
        chinese = folder_of("zh-TW", site)
        site.mkdir(exist_ok=True)  # where English does not build, it may not be there yet,
        shutil.rmtree(chinese, ignore_errors=True)  # or the Chinese of an earlier build is
        aside.rename(chinese)
    return "\n".join(dict.fromkeys(filter(None, reasons)))


def warm_up():
    """Import what MkDocs's plugins do, and let nbconvert set itself up on a lab."""
    load_config(CONFIGS["en"])
    from mkdocs_jupyter.convert import nb2html

    for lab in sorted(Path("docs/en/labs").glob("*.ipynb"))[:1]:
        nb2html(str(lab))


def publish(site: Path):
    """Build the site as readers get it; where it does not build, exit and say why."""
    date_of_commit()
    gc.disable()  # nothing is kept that seconds had to collect; looking takes a tenth of the time
    if reasons := build_site(site, published):
        sys.exit(reasons)
    drop_unused_styles(site)
    bundle_scripts(site)
    write_offline_workers(site)


def published(language, folder: Path):
    try:
        build_language(language, folder)
        drop_comments(folder)
        add_policy(folder)
    except Exception as error:  # MkDocs has logged which page; an author needs no traceback
        return f"{type(error).__name__}: {error}"


def date_of_commit():
    """Date the site map by the commit, so that two builds of one commit are the same bytes."""
    commit = subprocess.run(["git", "log", "-1", "--format=%ct"], capture_output=True, text=True)
    if commit.returncode == 0:
        os.environ.setdefault("SOURCE_DATE_EPOCH", commit.stdout.strip())
