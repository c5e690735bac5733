"""A Markdown extension: programs in colour, as pymdownx.highlight has them, with less markup.

A name, an operator or a bracket looks like plain text, so it needs no element of its own: a page
gets a third smaller. And a program is coloured once a build, though both languages show it.
"""

from pathlib import Path
from typing import ClassVar

from pygments import highlight, token
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer, get_lexer_by_name
from pymdownx.highlight import Highlight, HighlightExtension

PLAIN = {token.Name, token.Punctuation, token.Operator, token.Whitespace}
UNUSED = (None, False, "", -1, [], {})  # what Superfences hands over for an option not given


class FewColours(HtmlFormatter):
    """Pygments' own formatter, for which what looks plain is plain."""

    def format_unencoded(self, tokens, outfile):
        plain = ((token.Text if kind in PLAIN else kind, text) for kind, text in tokens)
        super().format_unencoded(plain, outfile)


class QuickPython(PythonLexer):
    """Pygments' own lexer, which looks first for what 45 in 100 tokens are: blanks and brackets.

    It would try some 30 other rules before, none of which begins with one.
    """

    tokens: ClassVar = PythonLexer.tokens | {
        "root": [
            (r"(?<=\S)[^\S\n]+", token.Text),  # a line's indent may be a docstring's
            (r"[\[\](){},;]", token.Punctuation),
            *PythonLexer.tokens["root"],
        ]
    }


FORMATTER = FewColours(nowrap=True)
COLOURED = {}


def coloured(source, language):
    """A program's HTML, without an element around it; an unknown language is an error."""
    if (source, language) not in COLOURED:
        lexer = QuickPython() if language == "python" else get_lexer_by_name(language)
        html = highlight(source, lexer, FORMATTER)
        COLOURED[source, language] = html
    return COLOURED[source, language]


def colour_programs(folder: Path):
    """Colour each program of a folder, ahead of the pages that show it; all that is coloured."""
    for path in folder.rglob("*.py"):
        coloured(path.read_text(encoding="utf-8").strip("\n"), "python")
    return COLOURED


class Block(Highlight):
    def highlight(
        self, src, language, css_class, classes=(), title="", code_block_count=0, **options
    ):
        """The HTML of a fence: its program or output, and its title where it has one."""
        if asked := [name for name, value in options.items() if value not in UNUSED]:
            raise ValueError(f"a fence of {language} asks for {', '.join(asked)}; take it away")
        language = language or "text"
        names = " ".join([f"language-{language}", *classes, css_class])
        title = f'<span class="filename">{title}</span>' if title else ""
        code = coloured(src.strip("\n"), language)
        return f'<div class="{names}">{title}<pre><span></span><code>{code}</code></pre></div>'


class BlockExtension(HighlightExtension):
    def get_pymdownx_highlighter(self):
        return Block
