"""python -m builder.pdf <site> [page ...]: print the course beside each language's home.

A PDF, tagged, with outline, contents and page numbers; with pages named, such as
entropy, of these alone. Chromium prints it (CHROMIUM may say where that is); it is printed twice,
since only the first print says on which sheet a page begins.
"""

import functools
import http.server
import io
import os
import shutil
import sys
import threading
from pathlib import Path

import yaml
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

from builder.site.taken import PDF

HERE = Path(__file__).parent
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
LANGUAGES = {"en": ("mkdocs.yml", ""), "zh-TW": ("mkdocs.zh-TW.yml", "zh-TW/")}
FOOT = (
    '<div style="font: 8pt serif; width: 100%; text-align: center">'
    '<span class="pageNumber"></span></div>'
)
NUMBER = """sheets => document.querySelectorAll("[data-to]").forEach(
  each => (each.textContent = sheets[each.dataset.to]))"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def print_course(browser, home, words, only=()):
    """The PDF's bytes of one language's site, served at `home`; ValueError as `put_together`."""
    view = browser.new_page(bypass_csp=True, color_scheme="light")
    put_together(view, home, words, only)
    sheets = sheets_of(PdfReader(io.BytesIO(printed(view))))
    view.evaluate(NUMBER, sheets)
    final = printed(view)
    if sheets_of(PdfReader(io.BytesIO(final))) != sheets:
        raise ValueError(f"{home}: the numbers of sheets moved what they number")
    view.close()
    return final


def put_together(view, home, words, only=()):
    """Make of the home that `view` opens all of the course.

    ValueError says which links of the course lead nowhere, or which pages there are not.
    """
    view.goto(home, wait_until="networkidle")
    view.add_style_tag(path=HERE / "course.css")
    view.emulate_media(media="print")
    made = view.evaluate(
        (HERE / "course.js").read_text(encoding="utf-8"), {"words": words, "only": list(only)}
    )
    if strange := set(only) - set(made["pages"]):
        raise ValueError(f"not in the menu of {home}: {', '.join(sorted(strange))}")
    if made["twice"] or made["lost"]:
        raise ValueError(
            f"{home}: ids that stand twice: {made['twice']}; links to nowhere: {made['lost']}"
        )


def printed(view):
    return view.pdf(
        format="A4",
        tagged=True,
        outline=True,
        display_header_footer=True,
        header_template="<span></span>",
        footer_template=FOOT,
        margin={"top": "14mm", "bottom": "16mm", "left": "14mm", "right": "14mm"},
    )


def sheets_of(pdf):
    """{name: number of its sheet, from 1} of what a link can lead to."""
    return {
        name.removeprefix("/"): pdf.get_destination_page_number(destination) + 1
        for name, destination in pdf.named_destinations.items()
    }


def words_of(language):
    """What the course says of itself, in its language."""
    settings = Path(LANGUAGES[language][0]).read_text(encoding="utf-8")
    # mkdocs.yml has tags of its own, which say nothing here
    config = yaml.load(settings, Loader=type("Loader", (yaml.BaseLoader,), {}))
    return {"name": config["site_name"], **config["extra"]["words"]["pdf"]}


def main(site, *only):
    if CHROMIUM is None:
        sys.exit("Chromium prints the PDF, and is not found; CHROMIUM may say where it is")
    handler = functools.partial(Quiet, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for language, (_, below) in LANGUAGES.items():
            home = f"http://127.0.0.1:{server.server_port}/{below}"
            path = site / below / PDF
            path.write_bytes(print_course(browser, home, words_of(language), only))
            print(f"printed {path}")
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), *sys.argv[2:])
