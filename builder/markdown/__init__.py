"""Our Markdown extensions, as one with one option: `builder.markdown: {language: zh-TW}`.

Any generator that runs Python-Markdown runs them.
"""

from markdown import Extension

from builder.markdown import blocks
from builder.markdown.atlas import AtlasExtension
from builder.markdown.changes import ChangesExtension
from builder.markdown.checked_exercises import CheckedExercises
from builder.markdown.explore import ExploreExtension
from builder.markdown.figures import FiguresExtension
from builder.markdown.formulas import FormulasExtension
from builder.markdown.highlight import BlockExtension
from builder.markdown.readings import ReadingsExtension
from builder.markdown.tooltips import TooltipsExtension


class PageExtension(Extension):
    def __init__(self, **kwargs):
        self.config = {"language": ["en", "the language of the pages"]}
        super().__init__(**kwargs)

    def extendMarkdown(self, md):
        language = self.getConfig("language")
        options = blocks.options(language)
        md.registerExtensions(list(options), options)
        ours = (
            TooltipsExtension(language),
            AtlasExtension(language=language),
            BlockExtension(),
            ChangesExtension(language),
            CheckedExercises(language),
            ExploreExtension(language=language),
            FiguresExtension(),
            FormulasExtension(),
            ReadingsExtension(language=language),
        )
        md.registerExtensions(ours, {})


def makeExtension(**kwargs):
    return PageExtension(**kwargs)
