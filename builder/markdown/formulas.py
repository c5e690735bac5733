"""A Markdown extension: every formula becomes MathML while the page is built.

pymdownx.arithmatex (generic) finds the formulas; Temml, run by Node, turns them into MathML, so
that a page needs no math script. A formula that Temml refuses stops the build and is named by page
and line.
"""

import html
import json
import os
import re
import subprocess
from pathlib import Path

from markdown import Extension
from markdown.postprocessors import Postprocessor

from builder.node import node

HERE = Path(__file__).parent
LONG = 18  # signs, above which a formula can be wider than the narrowest screen (320 px)
UNSEEN = re.compile(r"<annotation\b.*?</annotation>|<[^>]+>|[\s\u2061]", re.DOTALL)
FORMULA = re.compile(
    r'<(span|div) class="arithmatex">\\[(\[](.*?)\\[)\]]</\1>([,.;:!?)，。；：、！？）」]*)',
    re.DOTALL,
)


class FormulaError(ValueError):
    """A formula that Temml refuses."""


class Temml:
    """One Node process, which converts each formula once; a JSON line each way."""

    def __init__(self):
        self.process = None
        self.converted = {}
        # a process that was forked off asks a Node of its own
        os.register_at_fork(after_in_child=lambda: setattr(self, "process", None))

    def __call__(self, formulas):
        """[(is it a display?, TeX)] to [{"mathml": its MathML} or {"error": what is wrong}]."""
        new = [each for each in dict.fromkeys(formulas) if each not in self.converted]
        if new:
            self.converted |= zip(new, self.ask(new))
        return [self.converted[each] for each in formulas]

    def ask(self, formulas):
        if self.process is None:
            self.process = subprocess.Popen(
                [node(), HERE / "temml.mjs"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="utf-8",
            )
        line = json.dumps([{"tex": tex, "display": display} for display, tex in formulas])
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise RuntimeError(
                "Node stopped while converting formulas: is temml installed? (npm ci)"
            )
        return json.loads(answer)


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


def markup(display, mathml, punctuation):
    """The element that holds a formula; punctuation after it stays on its line."""
    if display:  # a wide one scrolls in a box of its own; site.js names those that do
        return f'<div class="formula">{mathml}</div>{punctuation}'
    is_long = len(html.unescape(UNSEEN.sub("", mathml))) >= LONG  # it scrolls where it does not fit
    classes = ["with-punctuation"] * bool(punctuation) + ["long"] * is_long
    if not classes:
        return mathml
    return f'<span class="{" ".join(classes)}">{mathml}{punctuation}</span>'


class FormulasToMathML(Postprocessor):
    def run(self, text):
        found = [
            (kind == "div", html.unescape(tex).strip()) for kind, tex, _ in FORMULA.findall(text)
        ]
        if not found:
            return text
        results = temml(found)
        for (_, tex), result in zip(found, results):
            if "error" in result:
                raise FormulaError(
                    f"{places(tex)}: this formula has an error: {tex}\n  {result['error']}"
                )
        answers = iter(zip(found, results))

        def converted(match):
            (display, _), result = next(answers)
            return markup(display, result["mathml"], match[3])

        return FORMULA.sub(converted, text)


class FormulasExtension(Extension):
    def extendMarkdown(self, md):
        # after raw_html (30) has put every stashed fragment back
        md.postprocessors.register(FormulasToMathML(md), "formulas", 1)
