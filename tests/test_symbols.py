"""Every letter that stands in a formula of a page has a row in the glossary's table of symbols."""

import re
from collections import defaultdict

from checks.pages import DISPLAYED, INLINE, LANGUAGES, pages

WORDS = re.compile(r"\\(?:text|operatorname|mathrm|mathit|begin|end)\{[^}]*\}")
LETTER = re.compile(
    r"\\(?:P|Q|p|q|KL|JSD|E|ell|alpha|beta|gamma|delta|epsilon|varepsilon|theta|lambda|mu|nu|pi|rho"
    r"|sigma|tau|phi|psi|omega|chi)(?![A-Za-z])|(?<![A-Za-z\\])[A-Za-z](?![A-Za-z])"
)


def letters(text):
    formulas = DISPLAYED.findall(text) + INLINE.findall(DISPLAYED.sub(" ", text))
    return {letter for formula in formulas for letter in LETTER.findall(WORDS.sub(" ", formula))}


def symbols(language):
    """The letters of the glossary's tables of symbols."""
    glossary = next(page for page in pages(language) if page.name == "glossary")
    return {
        letter
        for block in glossary.blocks()
        if block.kind.startswith("table")
        for row in block.text.splitlines()
        for letter in letters(re.split(r"(?<!\\)\|", row)[1])
    }


def test_every_letter_is_in_the_glossary():
    for language in LANGUAGES:
        known, missing = symbols(language), defaultdict(list)
        for page in pages(language):
            for letter in set().union(*(letters(block.text) for block in page.prose())) - known:
                missing[letter].append(page.name)
        assert not missing, f"the glossary's table of symbols ({language}) lacks {dict(missing)}"
