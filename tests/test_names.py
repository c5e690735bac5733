"""What has no words has a name: figures, headings beside their links, formulas as TeX.

The search knows none of it.
"""

import html
import json
import re
import subprocess

import pytest
from bs4 import BeautifulSoup
from checks.pages import DISPLAYED, INLINE, LANGUAGES, ROOT, pages
from checks.sites import address
from checks.texts import OWN, spelled_out

from builder.node import node

PAGES = pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)


def article(page, site):
    return BeautifulSoup((site / address(page)).read_text(encoding="utf-8"), "lxml").article


@PAGES
def test_a_figure_is_called_what_its_caption_begins_with(page, site):
    shown = article(page, site)
    for figure in shown.select("svg.figure"):
        caption = shown.find(id=figure["aria-describedby"])
        assert "aria-labelledby" not in figure.attrs and caption.name == (
            "p" if page.is_notebook else "figcaption"
        )
        within = figure.find_parent("figure")  # a figure that answers the hand stands deeper in it
        captions = within.find_all("figcaption", recursive=False) if within else []
        assert caption in (figure.find_next_sibling(), *captions)
        name = figure["aria-label"]
        words = re.findall(r"[A-Za-z]{2,}|[\u4e00-\u9fff]", name)
        assert len(words) >= 5, (
            f"{page.label}: a figure is called {name!r}, which does not say what it shows"
        )
        # its words are the caption's, from the first on
        for tex in caption.find_all("annotation"):
            tex.extract()
        said = [
            re.sub(r"[^A-Za-z0-9\u4e00-\u9fff]", "", each) for each in (name, caption.get_text())
        ]
        assert said[1].startswith(said[0]), (
            f"{page.label}: a figure is called {name!r}, "
            f"its caption begins {caption.get_text()[:60]!r}"
        )
        assert name.endswith((".", "。", "！", "？", "!", "?", ":", "：")), (
            f"{page.label}: {name!r} is cut off"
        )


@PAGES
def test_a_heading_is_called_its_own_words_and_its_link_has_a_name(page, site):
    for heading in article(page, site).select("h1, h2, h3, h4"):
        link = heading.find("a", class_="headerlink")
        assert (
            link["aria-label"] == {"en": "Link to this section", "zh-TW": "本節連結"}[page.language]
        )
        assert (
            "tabindex" not in link.attrs
            and "aria-hidden" not in link.attrs
            and link["href"] == f"#{heading['id']}"
        )
        link.extract()
        assert heading["aria-label"] == re.sub(r"\s+", " ", heading.get_text()).strip()


def test_names_are_what_chromium_says(visit):
    view, _, _ = visit("entropy/", bypass_csp=True)
    view.add_style_tag(content="* { content-visibility: visible !important }")
    tree = view.context.new_cdp_session(view).send("Accessibility.getFullAXTree")["nodes"]
    names = {}
    for each in tree:
        if not each["ignored"]:
            names.setdefault(each["role"]["value"], []).append(
                each.get("name", {}).get("value", "")
            )
    assert len(names["heading"]) > 8 and not [name for name in names["heading"] if "¶" in name]
    assert names["link"].count("Link to this section") == len(names["heading"])
    images = [
        name for name in names["image"] + names.get("figure", []) if name.startswith("Figure 3.")
    ]
    assert images and all(
        name.startswith("Figure 3. The entropy of the coin") for name in images
    ), names["image"]
    assert "H(p)" not in names["image"]
    spoken = [
        name for each in names.values() for name in each if "\\mathrm" in name or "\\log" in name
    ]
    assert not spoken, f"TeX is read aloud: {spoken[:3]}"


def source_formulas(page):
    for block in page.shown():
        if block.kind != "front matter":
            for displayed, inline in re.findall(
                f"{DISPLAYED.pattern}|{INLINE.pattern}", block.text, re.DOTALL
            ):
                yield displayed or inline


@PAGES
def test_each_formula_carries_its_tex_without_our_own_commands(page, site):
    formulas = article(page, site).find_all("math")
    sources = list(source_formulas(page))
    assert len(formulas) == len(sources)
    for math, source in zip(formulas, sources):
        tex = math.annotation or math  # a letter or a number alone is its own TeX
        if tex is not math:
            shown, last = math.semantics.find_all(True, recursive=False)
            assert (
                last is tex
                and tex["encoding"] == "application/x-tex"
                and shown.name != "annotation"
            )
        meant = spelled_out(source)
        assert not OWN.search(tex.get_text()), (
            f"{page.label}: {tex.get_text()} holds a command that is only ours"
        )
        assert re.sub(r"\s", "", tex.get_text()) == re.sub(r"\s", "", meant), (
            f"{page.label}: {source} is copied as {tex.get_text()}"
        )


RENDER = """
import temml from "temml";
import { readFileSync } from "node:fs";
const formulas = JSON.parse(readFileSync(0, "utf8"));
const signs = tex => temml.renderToString(tex, { throwOnError: true }).replace(/<[^>]*>/g, "");
console.log(JSON.stringify(formulas.map(signs)));
"""


def test_the_tex_of_a_formula_is_that_formula_elsewhere(site):
    """Drawn with Temml as it comes, without our commands, it has the same signs, in order."""
    signs = {}
    for page in pages():
        for math in article(page, site).find_all("math"):
            tex = math.annotation.extract().get_text() if math.annotation else math.get_text()
            signs[tex] = re.sub(r"\s", "", math.get_text())
    result = subprocess.run(
        [node(), "--input-type=module", "-e", RENDER],
        input=json.dumps(list(signs)),
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    assert result.returncode == 0, result.stderr
    for (tex, ours), elsewhere in zip(signs.items(), json.loads(result.stdout)):
        assert re.sub(r"\s", "", html.unescape(elsewhere)) == ours, tex


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_does_not_index_tex(language, site):
    index = json.loads(
        (site / ("" if language == "en" else language) / "search/search_index.json").read_text(
            encoding="utf-8"
        )
    )
    for entry in index["docs"]:
        found = re.findall(
            r"\\\\?(?:mathrm|mathbb|frac|log|sum|sim)\b",
            re.sub(r"<code>.*?</code>", "", entry["text"], flags=re.DOTALL),
        )
        assert not found, f"{entry['location']} is found by {found[0]}"
