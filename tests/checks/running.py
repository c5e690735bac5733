"""Programs that run in a page: which, their buttons in the browser, and a site that has packages.

The packages come from a second origin, as they do for readers; what this site knows of them, and
its policy, can be other than as built.
"""

import contextlib
import functools
import hashlib
import http.server
import json
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from builder.site.run import packages
from builder.site.run.needs import needs
from builder.site.run.words import FIRST, WORDS
from checks.pages import ROOT, SNIPPETS, pages
from checks.sites import Handler, serve

WHEELS = ROOT / ".wheels"  # make test brings one


@functools.cache
def kinds():
    """{path below snippets/: "numpy", "matplotlib" or ""} of the programs that run in a page."""
    found = {}
    for path in sorted(SNIPPETS.rglob("*.py")):
        # that a program is broken its own test says; it stops no other
        with contextlib.suppress(SyntaxError, UnicodeDecodeError):
            found[path.relative_to(SNIPPETS).as_posix()] = needs(path.read_text(encoding="utf-8"))
    return {path: kind for path, kind in found.items() if kind is not None}


def programs(page):
    """The paths of a page's programs that run in it, in order."""
    known = kinds() if not page.is_notebook else {}
    return [path for _, path in page.includes() if path in known]


def with_programs(language, kind=None):
    """Pages of a language with programs that run, of a kind where one is named."""
    known = kinds()
    return [
        page
        for page in pages()
        if page.language == language
        and any(kind is None or known[path] == kind for path in programs(page))
    ]


def record(path):
    """What a program printed when it was recorded; None where it only draws."""
    file = (SNIPPETS / path).with_suffix(".out")
    return file.read_text(encoding="utf-8") if file.exists() else None


def says(name, language, *filled):
    sentence = {**FIRST, **WORDS}[name][language]
    for each in filled:
        sentence = sentence.replace("{}", str(each), 1)
    return sentence


@dataclass(frozen=True)
class Program:
    """A program in the browser, with its buttons."""

    view: object  # Playwright's page
    number: int  # among those of the page that run

    @property
    def box(self):
        return self.view.locator("[data-run]").nth(self.number)

    def button(self, name):
        language = self.view.evaluate("document.documentElement.lang")
        return self.box.locator(".run").get_by_role("button", name=says(name, language), exact=True)

    def run(self):
        """Press Run, wait until it has ended, and return what is said then."""
        self.box.scroll_into_view_if_needed()
        self.button("run").click()
        return self.ended()

    def ended(self):
        self.view.wait_for_function(
            """number => {
              const box = document.querySelectorAll("[data-run]")[number];
              return box.querySelector(".run button + button")
                && !box.querySelector(".run [aria-disabled]");
            }""",
            arg=self.number,
            timeout=90_000,
        )
        return self.status()

    def result(self):
        """The box of what it prints and draws: it follows the program, or its record."""
        return self.box.locator("xpath=following-sibling::div[contains(@class, 'ran')][1]")

    def status(self):
        return self.result().get_by_role("status").text_content()

    def printed(self):
        return self.result().locator("pre code").first.text_content()

    def errors(self):
        return self.result().locator("pre code").nth(1)

    def edit(self, source):
        self.button("edit").click()
        self.box.locator("textarea").fill(source)

    def run_edited(self, source):
        """Put other lines into the program, run it, and return what is said then."""
        if not self.box.locator("textarea").count():
            if not self.button("edit").count():
                self.run()
            self.button("edit").click()
        self.box.locator("textarea").fill(source)
        return self.run()


class Packages(http.server.SimpleHTTPRequestHandler):
    """A host of packages: another origin, which lets every site fetch."""

    def log_message(self, *arguments):
        pass

    def end_headers(self):
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()


def altered(site, change):
    """Serve a site whose texts are changed by change(path, text) as they are sent."""

    class Altered(Handler):
        def do_GET(self):
            path = Path(self.translate_path(self.path))
            path = path / "index.html" if path.is_dir() else path
            if path.suffix not in (".html", ".json") or not path.is_file():
                return super().do_GET()
            body = change(path, path.read_text(encoding="utf-8")).encode()
            self.send_response(200)
            self.send_header("Content-Type", self.guess_type(str(path)))
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return serve(site, Altered)


def elsewhere(address):
    """A change for `altered`: packages come from this address."""
    return lambda path, text: text.replace(packages(), address)


def wheel():
    """A compiled wheel for Python in the browser; in CI it must be there."""
    found = sorted(WHEELS.glob("msgspec-*.whl"))
    if not found and not os.environ.get("CI"):
        pytest.skip("no wheel for Python in the browser here: make test brings it (make .wheels)")
    assert found, "CI must have the wheel: make test brings it"
    return found[0]


def with_wheel(path, text):
    """A change for `altered`: the lock knows our wheel, which is newer than Pyodide's own."""
    if path.name != "pyodide-lock.json":
        return text
    lock, file = json.loads(text), wheel()
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    lock["packages"]["msgspec"] |= {"file_name": file.name, "sha256": digest, "version": "0.22.0"}
    return json.dumps(lock)
