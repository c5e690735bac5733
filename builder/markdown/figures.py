"""A Markdown extension: an `<svg>` is a block, as others are; figures and headings have names.

A record's own name has symbols only, since both languages share it ("H(p)"). On a page a figure is
called what its caption begins with, and the whole caption describes it; in a lab the paragraph
after it is its caption. A heading is called its own words, without the sign of the link to it,
which has a name of its own.
"""

import html
import re
from xml.etree import ElementTree

from markdown import Extension
from markdown.postprocessors import Postprocessor

FIGURE = re.compile(
    r'(<svg [^>]*class="figure"[^>]*?) aria-labelledby="([^"]+)-title"([^>]*>.*?</svg>)(\s*)'
    r"(?:<(figcaption|p)>(.*?)</\5>)?",
    re.DOTALL,
)
HEADING = re.compile(
    r'<(h[1-6]) id="([^"]*)">(.*?)(<a class="headerlink" [^>]*?title="([^"]*)")', re.DOTALL
)
MATH = re.compile(r"<math\b.*?</math>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
SENTENCES = re.compile(r".+?(?:[.!?](?=\s|$)|[。！？]|$)", re.DOTALL)
# a name with fewer letters beside its formulas ("Nats, for P = [0.7, 0.3].") says too little; a
# Chinese character counts as two
ENOUGH = 32


def said(mathml):
    """A formula as words of a name: a/b, x^2, D_KL."""
    return re.sub(r"\s+", " ", spoken(ElementTree.fromstring(mathml))).strip()


def spoken(element):
    if element.tag in ("annotation", "mspace"):
        return ""
    parts = [spoken(child) for child in element]
    if element.tag == "mfrac":
        return "/".join(
            f"({part.strip()})" if re.search(r"[\s+−]", part.strip()) else part for part in parts
        )
    if (
        element.tag in ("msup", "msub")
        and parts[1].strip() not in "′*∗"
        and (element.tag == "msup" or len(parts[1].strip()) > 1)
    ):
        return parts[0] + ("^" if element.tag == "msup" else "_") + parts[1]
    text = (element.text or "").replace("\u2061", " ") + "".join(parts)
    return (
        f" {text} "
        if element.tag == "mo" and text in "=<>≤≥∼→≈+−" and element.get("form") != "prefix"
        else text
    )


def words(markup, formula=said):
    """What a piece of a page says, as plain text."""
    text = TAG.sub("", MATH.sub(lambda match: html.escape(formula(match[0])), markup))
    return re.sub(r"\s+", " ", html.unescape(text)).strip()


def beginning(caption):
    """The first sentence of a caption, or as many as say enough in words."""
    prefix = re.search(r'<span class="caption-prefix">(.*?)</span>', caption)
    text = words(caption.replace(prefix[0], "", 1) if prefix else caption, lambda _: "\0")
    name = length = 0
    for sentence in SENTENCES.finditer(text):
        name = sentence.end()
        length += sum((sign != "\0") + (sign > "\u2e80") for sign in sentence[0])
        if length >= ENOUGH:
            break
    formulas = iter(MATH.findall(caption))
    name = re.sub("\0", lambda _: said(next(formulas)), text[:name])
    return f"{words(prefix[1])} {name}" if prefix else name


def named_figure(match):
    start, name, figure, space, tag, caption = match.groups()
    if not caption:
        raise ValueError(
            f"the figure {name} has no caption, which is its name: write a /// figure-caption "
            "block after it, in a notebook a paragraph"
        )
    label = html.escape(beginning(caption))
    described = f'{start} aria-label="{label}" aria-describedby="{name}-caption"{figure}'
    return f'{described}{space}<{tag} id="{name}-caption">{caption}</{tag}>'


def named_heading(match):
    tag, name, title, link, link_name = match.groups()
    label = html.escape(words(title))
    return f'<{tag} id="{name}" aria-label="{label}">{title}{link} aria-label="{link_name}"'


class Names(Postprocessor):
    def run(self, text):
        return HEADING.sub(named_heading, FIGURE.sub(named_figure, text))


class FiguresExtension(Extension):
    def extendMarkdown(self, md):
        md.block_level_elements.append("svg")
        md.postprocessors.register(Names(md), "names", 0)  # after the formulas (1)
