"""A Markdown extension: pymdownx.highlight, which colours a program once for both languages instead of once for each."""

from pymdownx.highlight import Highlight, HighlightExtension

COLOURED = {}


class HighlightOnce(Highlight):
    def highlight(self, *args, code_block_count=0, **kwargs):
        key = repr((args, kwargs))
        if key not in COLOURED:
            COLOURED[key] = super().highlight(*args, **kwargs)
        return COLOURED[key]


class HighlightOnceExtension(HighlightExtension):
    def get_pymdownx_highlighter(self):
        return HighlightOnce


def makeExtension(**kwargs):
    return HighlightOnceExtension(**kwargs)
