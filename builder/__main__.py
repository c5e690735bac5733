"""Build or serve both languages: English at the root of the site, Chinese in zh-TW/.

python -m builder site [folder]    build into site/ (or the folder); SITE_URL and REPO_URL may name the published addresses
python -m builder serve [port]     build, serve on localhost, and rebuild a language when one of its files changes
"""

import gc
import logging
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from builder.lean import drop_unused_styles, drop_white_space
from builder.names import name_parts
from builder.policy import add_policy
from builder.search import fetch_index_when_asked
from builder.serving import Server, reason_for_failing

# what each language is built from, and its folder in the site
LANGUAGES = {"en": ("mkdocs.yml", ""), "zh-TW": ("mkdocs.zh-TW.yml", "zh-TW")}
SEARCH_INDEXES = {}  # of the last build of each language; MkDocs keeps one search plugin for both


def build_language(language, site: Path, changed_only=False):
    """Build one language, --strict, and leave the other as it is; or of it the changed pages alone, for an author who waits."""
    file, folder = LANGUAGES[language]
    root_url = os.environ.get("SITE_URL", "")
    if root_url and not root_url.endswith("/"):
        root_url += "/"
    config = load_config(
        file, strict=not changed_only, site_dir=str(site / folder), site_url=root_url and f"{root_url}{folder and folder + '/'}"
    )
    config.extra["root_url"] = root_url
    aside = site.with_name(site.name + ".zh-TW")
    inner = site / "zh-TW"
    # MkDocs empties the folder it builds into, and the English folder holds the Chinese one
    if not folder and inner.exists() and not changed_only:
        inner.rename(aside)
    config.plugins.on_startup(command="build", dirty=changed_only)
    search = config.plugins["material/search"]  # puts a changed page's words into the index of the last build
    search.search_index_prev = SEARCH_INDEXES.get(language) if changed_only else None
    try:
        build(config, dirty=changed_only)
        SEARCH_INDEXES[language] = search.search_index
    finally:
        config.plugins.on_shutdown()
        if aside.exists():
            aside.rename(inner)


def date_of_commit():
    """Date what a build dates (the site map) by the commit, so that two builds of one commit are the same bytes."""
    commit = subprocess.run(["git", "log", "-1", "--format=%ct"], capture_output=True, text=True)
    if commit.returncode == 0:
        os.environ.setdefault("SOURCE_DATE_EPOCH", commit.stdout.strip())


def build_site(site: Path):
    for language in LANGUAGES:
        build_language(language, site)
    fetch_index_when_asked(site)
    drop_unused_styles(site)
    name_parts(site)
    drop_white_space(site)
    add_policy(site)


def newest(*folders):
    return max(path.stat().st_mtime_ns for folder in folders for path in [Path(folder), *Path(folder).rglob("*")])


def serve(port):
    """Serve without the content security policy, which would stop the script that reloads a page."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        built = {}
        reason = None  # why the site does not build

        def rebuild():
            nonlocal reason
            before, reason = reason, reason_for_failing(build_changed)
            if reason:
                print(f"\nThe site does not build:\n{reason}\n", file=sys.stderr, flush=True)
            elif before:
                print("The site builds again.", flush=True)

        def build_changed():
            shared = newest("snippets", "builder", "docs/records", "docs/theme", "docs/terms.tsv", "docs/asked.tsv", "docs/moved.tsv", "mkdocs.yml", "mkdocs.zh-TW.yml")
            for language in LANGUAGES:
                whole = (shared, sorted(Path(f"docs/{language}").rglob("*")))
                state = (whole, newest(f"docs/{language}"))
                if built.get(language) != state:
                    build_language(language, site, changed_only=language in built and built[language][0] == whole)
                    built[language] = state

        rebuild()
        server = Server(rebuild, lambda: reason, host="localhost", port=port, root=str(site), polling_interval=0.2)
        for watched in ("docs", "snippets", "builder", "mkdocs.yml", "mkdocs.zh-TW.yml"):
            server.watch(watched)
        print(f"English: http://localhost:{port}/   中文: http://localhost:{port}/zh-TW/   (Ctrl-C stops)", flush=True)
        try:
            server.serve()
        except KeyboardInterrupt:
            server.shutdown()
        except OSError as error:
            sys.exit(f"port {port}: {error.strerror}; another one: make serve SITE_PORT={port + 1}")


def main(arguments):
    logging.basicConfig(format="%(levelname)s: %(message)s", level=logging.WARNING)
    logging.getLogger("mkdocs.commands.build").addFilter(lambda record: "'dirty' build" not in record.msg)
    if arguments[:1] == ["site"] and len(arguments) <= 2:
        site = Path(arguments[1] if len(arguments) == 2 else "site").resolve()
        gc.disable()  # nothing is kept that a build of seconds had to collect; looking takes a tenth of its time
        try:
            date_of_commit()
            build_site(site)
        except Exception as error:  # MkDocs has logged which page; an author needs the reason, not its traceback
            sys.exit(f"{type(error).__name__}: {error}")
        print(f"built {site}")
    elif arguments[:1] == ["serve"] and len(arguments) <= 2:
        serve(int(arguments[1]) if len(arguments) == 2 else 8000)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
