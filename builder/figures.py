"""A Markdown extension: an included `<svg>` is a block of its own, as HTML's other blocks are, and stays as it is."""

from markdown import Extension


class FiguresExtension(Extension):
    def extendMarkdown(self, md):
        md.block_level_elements.append("svg")


def makeExtension(**kwargs):
    return FiguresExtension(**kwargs)
