"""A Markdown extension: the line `/// changes`, with `///` below, becomes the list of changes.

It becomes Markdown before anything else is read, so that its headings and links are a page's own.
"""

import re

from markdown import Extension
from markdown.preprocessors import Preprocessor

from builder.changes.said import as_markdown

BLOCK = re.compile(r"^/// changes\n///$", re.MULTILINE)


class ChangesPreprocessor(Preprocessor):
    def __init__(self, md, language):
        super().__init__(md)
        self.language = language

    def run(self, lines):
        text = "\n".join(lines)
        return BLOCK.sub(lambda _: as_markdown(self.language), text).split("\n")


class ChangesExtension(Extension):
    def __init__(self, language):
        self.language = language
        super().__init__()

    def extendMarkdown(self, md):
        # before fences are put aside (25 in superfences), after snippets (32)
        md.preprocessors.register(ChangesPreprocessor(md, self.language), "changes", 31)
