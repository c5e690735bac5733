"""Programs that run in a reader's browser, by Pyodide: Python compiled to WebAssembly.

On a finished page each program that can run is marked; docs/theme/assets/javascripts/run/ gives it
a button. Beside the finished site's own files lie Pyodide's core, with its lock of packages, and
run.json, which says where all that is and what is said. NumPy's and matplotlib's wheels come from
Pyodide's own host, or from PACKAGES_URL: an address, or a path seen from the site's home.
"""

import html
import json
import os
import re
import shutil
from functools import cache
from pathlib import Path

from builder.site.addresses import name
from builder.site.addresses import source as source_of
from builder.site.run.needs import MEGABYTES, needs
from builder.site.run.words import FIRST, WORDS, said

PYODIDE = Path("node_modules/pyodide")
CORE = ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"]
LOCK = "pyodide-lock.json"
LICENSES = Path(__file__).with_name("LICENSES.txt")
RUNNER = Path(__file__).with_name("runner.py")
# of a block: its title, the link to its check, and what it holds
HELD = r"(?:<(?:a|span)\b[^>]*>[^<]*</(?:a|span)>)*<pre><span></span><code>(.*?)</code></pre>"
PROGRAM = re.compile(rf'<div class="language-python highlight"(?=>{HELD}</div>)', re.DOTALL)
# what stands on a page in its order: programs, and outputs
SHOWN = re.compile(
    rf'<div class="language-(python|text output no-copy) highlight">{HELD}', re.DOTALL
)
TAG = re.compile(r"<[^>]*>")
MARK = "data-run"


@cache
def version():
    return json.loads((PYODIDE / "package.json").read_text(encoding="utf-8"))["version"]


def packages():
    """Where wheels come from: an address, or a path seen from the site's home."""
    return os.environ.get("PACKAGES_URL") or (
        f"https://cdn.jsdelivr.net/pyodide/v{version()}/full/"
    )


def text_of(code):
    """What stands in a program's or an output's HTML."""
    return html.unescape(TAG.sub("", code)).strip("\n")


def records(page):
    """{program: what it prints, None where it only draws}, of a page's folder."""
    found = {}
    for path in Path("snippets", page).glob("*.py"):
        printed = path.with_suffix(".out")
        text = printed.read_text(encoding="utf-8").strip("\n") if printed.exists() else None
        found[path.read_text(encoding="utf-8").strip("\n")] = text
    return found


def offer_run(page, address, language):
    """A page whose programs that can run say how many MB that loads; the first brings the words."""
    path = source_of(address, language)
    if not path or path.suffix != ".md":
        return page  # a lab's cells are no programs of their own
    first = f' data-words="{"|".join(said(FIRST, language).values())}"'
    shown = [(kind, text_of(code)) for kind, code in SHOWN.findall(page)]
    outputs = [text for kind, text in shown if kind != "python"]
    of_page = records(name(address))
    after = {
        text: following if other != "python" else None
        for (_, text), (other, following) in zip(shown, [*shown[1:], ("python", None)])
    }

    def mark(match):
        nonlocal first
        source = text_of(match[1])
        kind = needs(source)
        if kind is None:
            return match[0]
        marked = f'{match[0]} {MARK}="{MEGABYTES[kind]}"'
        record = of_page.get(source)
        if after[source] != record:  # it is not what follows: which of the outputs, or none
            marked += f' data-record="{outputs.index(record) if record in outputs else -1}"'
        marked, first = marked + first, ""
        return marked

    return PROGRAM.sub(mark, page)


def bring_python(site: Path, language, to_root):
    """Beside a language's finished pages: run.json, and beside the English ones Pyodide's core."""
    core = f"assets/pyodide/{version()}"
    if language == "en" and not (site / core).exists():
        (site / core).mkdir(parents=True)
        for name in (*CORE, LOCK):
            shutil.copy(PYODIDE / name, site / core)
        shutil.copy(LICENSES, site / core)
    (site / "assets/run").mkdir(parents=True, exist_ok=True)
    shutil.copy(RUNNER, site / "assets/run")
    home = f"../../{to_root}"  # as seen from run.json
    known = {
        "core": f"{home}{core}/",
        "bytes": sum((PYODIDE / name).stat().st_size for name in CORE if name != CORE[1]),
        "megabytes": MEGABYTES[""],
        "packages": packages() if "://" in packages() else home + packages(),
        "words": said(WORDS, language),
    }
    file = site / "assets/run/run.json"
    file.write_text(json.dumps(known, ensure_ascii=False) + "\n", encoding="utf-8")
