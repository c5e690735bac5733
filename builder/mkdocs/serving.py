"""MkDocs' own server, but what does not build is said where the author looks.

That is in the terminal, and in the browser until it is mended.
"""

import html
import logging
import sys
import tempfile
import traceback
from functools import partial
from pathlib import Path

from mkdocs.exceptions import MkDocsException
from mkdocs.livereload import LiveReloadServer

from builder.mkdocs.build import CONFIGS, build_language, build_site, folder_of

# what more than one page depends on
SHARED = ["snippets", "builder", "docs/records", "docs/theme", *CONFIGS.values()]
SHARED += ["docs/terms.tsv", "docs/asked.tsv", "docs/moved.tsv"]
SHARED += ["docs/readings.yml", "docs/atlas.yml"]
PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The site does not build · 網站建置失敗</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 1rem/1.6 system-ui, sans-serif; max-width: 50rem;
  margin: 3rem auto; padding: 0 1rem }}
pre {{ white-space: pre-wrap; overflow-wrap: anywhere; font-size: 1rem;
  border-left: .25rem solid #c2480f; padding: .5rem 1rem }}
</style>
<body>
<h1>The site does not build</h1>
<pre>{reason}</pre>
<p>This page reloads when a file changes.</p>
<p lang="zh-TW">網站建置失敗，原因如上。檔案一改，本頁就會自動重新載入。</p>
</body>
</html>
"""


class Said(logging.Handler):
    """What MkDocs and its parts warn of while they build."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.messages = []

    def emit(self, record):
        self.messages.append(record.getMessage())


def reason_for_failing(build, *arguments, **options):
    """Why `build()` fails, in words; None where it does not.

    What was warned of belongs to it: a strict build counts only.
    """
    said = Said()
    logging.getLogger().addHandler(said)
    try:
        build(*arguments, **options)
        return None
    except (Exception, SystemExit) as error:
        words = (
            str(error) if isinstance(error, MkDocsException) else f"{type(error).__name__}: {error}"
        )
        if not said.messages and not isinstance(error, MkDocsException):
            frame = traceback.extract_tb(error.__traceback__)[-1]
            words += f" ({frame.filename}:{frame.lineno})"
        return "\n".join(dict.fromkeys([*said.messages, words]))
    finally:
        logging.getLogger().removeHandler(said)


def state(*paths):
    """{file: when it was written} of these and those below them, without what Python compiled."""
    found = [each for path in map(Path, paths) for each in [path, *path.rglob("*")]]
    return {
        each: each.stat().st_mtime_ns
        for each in found
        if each.is_file() and "__pycache__" not in each.parts
    }


class Draft:
    """The site as an author writes it, without the content security policy.

    That would stop the script which reloads a page.
    """

    def __init__(self, site: Path):
        self.site = site
        self.whole = None  # the state of what more than one page depends on, as it was last built
        self.pages = {}  # {language: the state of its pages} likewise
        self.reason = None  # why the site does not build

    def build(self):
        """Build what has changed since it was last built, and say what does not build."""
        before = self.reason
        self.reason = self.reason_of_changed()
        if self.reason:
            print(f"\nThe site does not build:\n{self.reason}\n", file=sys.stderr, flush=True)
        elif before:
            print("The site builds again.", flush=True)

    def reason_of_changed(self):
        files = [sorted(Path(f"docs/{language}").rglob("*")) for language in CONFIGS]
        whole = (state(*SHARED), files)
        pages = {language: state(f"docs/{language}") for language in CONFIGS}
        if whole != self.whole:
            if reason := build_site(self.site, partial(reason_for_failing, build_language)):
                return reason
            self.whole, self.pages = whole, pages
        for language, written in pages.items():
            if self.pages[language] != written:
                folder = folder_of(language, self.site)
                options = {"changed_only": True}
                if reason := reason_for_failing(build_language, language, folder, **options):
                    return reason
                self.pages[language] = written


class Server(LiveReloadServer):
    """Serves the draft, and why it does not build in place of each page while it does not."""

    def __init__(self, draft, **options):
        self.draft = draft
        super().__init__(draft.build, root=str(draft.site), **options)

    def _serve_request(self, environ, start_response):
        path = environ["PATH_INFO"]
        is_page = path.endswith((".html", "/")) or "." not in path.rpartition("/")[2]
        if not is_page or path.startswith("/livereload/"):
            return super()._serve_request(environ, start_response)
        with self._epoch_cond:  # as the pages themselves, when a build that is under way has ended
            self._epoch_cond.wait_for(lambda: self._visible_epoch == self._wanted_epoch)
            epoch, reason = self._visible_epoch, self.draft.reason
        if not reason:
            return super()._serve_request(environ, start_response)
        body = self._inject_js_into_html(PAGE.format(reason=html.escape(reason)).encode(), epoch)
        start_response(
            "503 Service Unavailable",
            [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body)))],
        )
        return [body]


def serve(port):
    """Build both languages, serve them on localhost, and build again what changes."""
    logging.getLogger("mkdocs.commands.build").addFilter(
        lambda record: "'dirty' build" not in record.msg
    )
    with tempfile.TemporaryDirectory() as folder:
        draft = Draft(Path(folder) / "site")
        draft.build()
        server = Server(draft, host="localhost", port=port, polling_interval=0.2)
        for watched in ("docs", "snippets", "builder", *CONFIGS.values()):
            server.watch(watched)
        print(
            f"English: http://localhost:{port}/   中文: http://localhost:{port}/zh-TW/   "
            "(Ctrl-C stops)",
            flush=True,
        )
        try:
            server.serve()
        except KeyboardInterrupt:
            server.shutdown()
        except OSError as error:
            sys.exit(f"port {port}: {error.strerror}; another one: make serve SITE_PORT={port + 1}")
