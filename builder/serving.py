"""MkDocs' own server, but what does not build is said where the author looks: in the terminal, and in the browser until it is mended."""

import html
import logging
import traceback

from mkdocs.exceptions import MkDocsException
from mkdocs.livereload import LiveReloadServer

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The site does not build · 網站建置失敗</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 1rem/1.6 system-ui, sans-serif; max-width: 50rem; margin: 3rem auto; padding: 0 1rem }}
pre {{ white-space: pre-wrap; overflow-wrap: anywhere; border-left: .25rem solid #c2480f; padding: .5rem 1rem; font-size: 1rem }}
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


def reason_for_failing(build):
    """Why `build()` fails, in words; None where it does not. What was warned of belongs to it: a strict build counts only."""
    said = Said()
    logging.getLogger().addHandler(said)
    try:
        build()
        return None
    except (Exception, SystemExit) as error:
        words = str(error) if isinstance(error, MkDocsException) else f"{type(error).__name__}: {error}"
        if not said.messages and not isinstance(error, MkDocsException):
            frame = traceback.extract_tb(error.__traceback__)[-1]
            words += f" ({frame.filename}:{frame.lineno})"
        return "\n".join(dict.fromkeys([*said.messages, words]))
    finally:
        logging.getLogger().removeHandler(said)


class Server(LiveReloadServer):
    """Serves `reason()` in place of each page while there is one."""

    def __init__(self, builder, reason, **options):
        self.reason = reason
        super().__init__(builder, **options)

    def _serve_request(self, environ, start_response):
        path = environ["PATH_INFO"]
        is_page = path.endswith((".html", "/")) or "." not in path.rpartition("/")[2]
        if not is_page or path.startswith("/livereload/"):
            return super()._serve_request(environ, start_response)
        with self._epoch_cond:  # as the pages themselves, when a build that is under way has ended
            self._epoch_cond.wait_for(lambda: self._visible_epoch == self._wanted_epoch)
            epoch, reason = self._visible_epoch, self.reason()
        if not reason:
            return super()._serve_request(environ, start_response)
        body = self._inject_js_into_html(PAGE.format(reason=html.escape(reason)).encode(), epoch)
        start_response("503 Service Unavailable", [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body)))])
        return [body]
