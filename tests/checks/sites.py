"""The built site for the tests: built once a session, as `make site` builds it."""

import functools
import gzip
import http.server
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

from checks.pages import ROOT

SITE_URL = "https://example.org/course/"
REPO_URL = "https://github.com/someone/course"


def build(folder, root=ROOT, **environment):
    """Build the project in root into folder; the finished process, whatever its exit code."""
    import os

    return subprocess.run(
        [sys.executable, "-m", "builder", "site", str(folder)],
        cwd=root,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def copy_of_project(folder: Path):
    """The sources that a build needs, for a test that plants something in them."""
    for name in ("builder", "docs", "snippets"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("mkdocs.yml", "mkdocs.zh-TW.yml", "package.json"):
        shutil.copy(ROOT / name, folder / name)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    return folder


@functools.cache
def compressed(path, changed):
    """A file as hosts send it; `changed` is when it was."""
    return gzip.compress(path.read_bytes(), 9, mtime=0)


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves text compressed, as any host of the site does."""

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if path.suffix in (".html", ".css", ".js", ".json", ".svg", ".xml"):
            body = compressed(path, path.stat().st_mtime_ns)
            self.send_header("Content-Encoding", "gzip")
        else:
            body = path.read_bytes()
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def serve(folder, handler=Handler):
    """Serve a folder on a free port of this machine; (server, address)."""
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(handler, directory=str(folder))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}/"


def free_port():
    with socket.socket() as free:
        free.bind(("localhost", 0))
        return free.getsockname()[1]


def address(page):
    """Of a page, from the site's root."""
    folder = "" if page.language == "en" else "zh-TW/"
    return f"{folder}index.html" if page.name == "index" else f"{folder}{page.name}/index.html"
