"""What a reader copies: a formula as its TeX, and the words around it as they are."""

import re

import pytest
from checks.pages import DISPLAYED, pages
from checks.sites import address
from checks.texts import spelled_out

MARKUP = re.compile(r"[*_`<>\[\]{}]")
COPIED = [
    "docs/en/kl-divergence.md",
    "docs/zh-TW/kl-divergence.md",
    "docs/en/gan-game.md",
    "docs/zh-TW/gan-game.md",
    "docs/en/labs/seed-notebook.ipynb",
]


def one_line(text):
    return re.sub(r"\s+", " ", text).strip()


SEEN = "[document.querySelector('article').innerHTML, getSelection().toString()]"


def settled(view):
    """What is seen once programs that come into sight have got their buttons."""
    before = None
    while (seen := view.evaluate(SEEN)) != before:
        before = seen
        view.wait_for_timeout(250)
    return seen


@pytest.fixture
def copy(visit):
    """copy(path) -> copied, and copied(script) -> (text, markup)

    The script returns what to select: [start node, offset, end node, offset].
    """

    def copy(path):
        view, logged, _ = visit(path, permissions=["clipboard-read", "clipboard-write"])

        def copied(selected):
            view.evaluate(f"getSelection().setBaseAndExtent(...({selected})())")
            before = settled(view)
            view.keyboard.press("Control+c")
            view.wait_for_timeout(60)
            after = view.evaluate(SEEN)
            assert after == before, "copying changes the page or what is selected"
            assert not logged, logged
            return (
                view.evaluate("navigator.clipboard.readText()"),
                view.evaluate(
                    "navigator.clipboard.read()"
                    ".then(([item]) => item.getType('text/html'))"
                    ".then(blob => blob.text())"
                ),
            )

        return copied

    return copy


@pytest.mark.parametrize(
    "page", [page for page in pages() if page.label in COPIED], ids=lambda page: page.label
)
def test_a_paragraph_is_copied_as_its_source_has_it(page, copy):
    """Sign for sign, with our own commands spelled out."""
    copied = copy(address(page).removesuffix("index.html"))
    plain, before = [], ""
    for block in page.shown():
        caption, before = "figure-caption" in before, block.kind
        words = re.sub(r"\$[^$]*\$", "", block.text)
        begins = block.text.partition("$")[0]
        if (
            block.kind == "paragraph"
            and not caption
            and "$" in block.text
            and "$$" not in block.text
            and not MARKUP.search(words)
            and len(begins) >= 6
        ):
            plain.append((begins.strip(), spelled_out(block.text)))
    assert len(plain) > 2
    for begins, source in plain[:4]:
        text, markup = copied(f"""() => {{
          const each = [...document.querySelectorAll("article p")]
            .find(p => p.textContent.trim().startsWith({begins!r}));
          each.closest("details")?.setAttribute("open", "");
          each.scrollIntoView();
          return [each, 0, each, each.childNodes.length];
        }}""")
        assert re.sub(r"\s", "", text) == re.sub(r"\s", "", source)
        # the spaces of the words stay too
        assert re.sub(r"\$[^$]*\$", "$", one_line(text)) == re.sub(
            r"\$[^$]*\$", "$", one_line(source)
        )
        assert "<math" not in markup and "$" in markup


@pytest.mark.parametrize("prefix", ["", "zh-TW/"])
def test_a_formula_alone_or_a_part_of_it_is_copied_whole(prefix, copy):
    copied = copy(prefix + "kl-divergence/")
    source = next(
        page
        for page in pages()
        if page.name == "kl-divergence" and page.language == ("zh-TW" if prefix else "en")
    )
    first = next(
        block.text
        for block in source.shown()
        if DISPLAYED.fullmatch(block.text.strip()) and "\\KL" in block.text
    )
    wanted = re.sub(r"\s", "", spelled_out(first))
    shown = (
        "[...document.querySelectorAll('.formula math')]"
        ".find(math => math.querySelector('annotation').textContent.includes('KL'))"
    )
    whole = f"""() => {{
      const math = {shown};
      math.scrollIntoView();
      const box = math.parentNode;
      return [box, 0, box, box.childNodes.length];
    }}"""
    part = f"""() => {{
      const [one, two] = {shown}.querySelectorAll('mi');
      return [one.firstChild, 0, two.firstChild, 1];
    }}"""
    backwards = f"""() => {{
      const [one, two] = {shown}.querySelectorAll('mi');
      return [two.firstChild, 1, one.firstChild, 0];
    }}"""
    for selected in (whole, part, backwards):
        assert re.sub(r"\s", "", copied(selected)[0]) == wanted


def test_words_without_a_formula_are_copied_as_ever_and_links_lead_home(copy, home):
    copied = copy("kl-divergence/")
    text, _ = copied(
        "() => { const h = document.querySelector('#idea').firstChild; return [h, 0, h, 8]; }"
    )
    assert text == "The idea"
    _, markup = copied("""() => {
      const article = document.querySelector('article');
      return [article, 0, article, article.childNodes.length];
    }""")
    links = re.findall(r'<a [^>]*href="([^"]*)"', markup)
    assert links and all(link.startswith(("http", "mailto")) for link in links)
